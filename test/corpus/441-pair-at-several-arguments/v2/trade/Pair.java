package trade;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Pair<L, R>(L left, R right, List<L> lefts) {}
