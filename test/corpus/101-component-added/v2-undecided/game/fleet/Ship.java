package game.fleet;

import dev.hearth.annotations.HotState;
import game.math.Vec;

@HotState
public record Ship(String name, Vec pos, double shield, int hull) {}
