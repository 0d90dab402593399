package logic;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Clause(Term head, List<Term> body) {}
