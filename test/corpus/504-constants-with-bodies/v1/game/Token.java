package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Token permits Op, Number {}
