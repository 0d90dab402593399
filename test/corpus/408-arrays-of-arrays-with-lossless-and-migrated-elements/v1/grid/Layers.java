package grid;

import dev.hearth.annotations.HotState;
import java.util.Map;
import java.util.Optional;

@HotState
public record Layers<T>(T[][] tiles, Map<String, T[]> rows, Optional<T[]> best) {}
