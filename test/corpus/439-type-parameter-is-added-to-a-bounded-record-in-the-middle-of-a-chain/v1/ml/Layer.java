package ml;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Layer<T extends Number>(T bias, List<Layer<T>> in) {}
