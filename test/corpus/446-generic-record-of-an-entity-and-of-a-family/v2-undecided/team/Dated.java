package team;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Dated<T>(long day, T what, List<T> more) {}
