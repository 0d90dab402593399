package game;

import dev.hearth.annotations.HotState;

@HotState
public non-sealed interface Magic extends Skill {}
