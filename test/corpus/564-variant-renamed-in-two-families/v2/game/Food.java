package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Food permits Bread, GooseEgg {}
