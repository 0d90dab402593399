package team;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Dated<T>(int day, T what, List<T> more) {}
