package cfg;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Box<T>(T value, List<T> history) {}
