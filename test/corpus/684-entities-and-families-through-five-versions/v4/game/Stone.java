package game;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Stone(long mass, Optional<Robot> owner) implements Thing {}
