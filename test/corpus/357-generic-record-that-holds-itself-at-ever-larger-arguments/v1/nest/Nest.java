package nest;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public record Nest<T>(T v, Optional<Nest<List<T>>> in) {}
