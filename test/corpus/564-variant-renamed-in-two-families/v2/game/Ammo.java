package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Ammo permits Stone, GooseEgg {}
