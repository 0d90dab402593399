package grid;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Tile(int kind, Optional<Short> height) {}
