package ml;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Layer<N extends Number, L extends Comparable<L>>(L label, N weight, List<Layer<N, L>> from) {}
