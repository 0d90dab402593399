package logic;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Term(Optional<Clause> quoted, String name, Term[] arguments, int size) {}
