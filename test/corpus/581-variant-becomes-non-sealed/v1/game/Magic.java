package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Magic extends Skill permits Fire {}
