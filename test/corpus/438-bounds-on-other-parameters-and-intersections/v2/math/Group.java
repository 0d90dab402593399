package math;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public record Group<E extends Shape, L extends List<E>, M extends Map<String, ? super E>>(E best, L all, M named) {}
