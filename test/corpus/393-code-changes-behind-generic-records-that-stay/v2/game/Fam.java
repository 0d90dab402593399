package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Fam permits Leaf {}
