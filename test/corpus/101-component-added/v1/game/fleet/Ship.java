package game.fleet;

import dev.hearth.annotations.HotState;
import game.math.Vec;

@HotState
public record Ship(Vec pos, int hull) {}
