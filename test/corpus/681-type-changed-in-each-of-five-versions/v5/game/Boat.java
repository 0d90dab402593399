package game;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Boat(String name, Optional<Long> health, Vec pos, Kind kind) {}
