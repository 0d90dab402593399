package net;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public record Page<E, N>(List<Stamped<E>> all, Optional<N> next, Stamped<N> seen) {}
