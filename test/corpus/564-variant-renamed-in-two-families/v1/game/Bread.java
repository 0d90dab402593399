package game;

import dev.hearth.annotations.HotState;

@HotState
public record Bread(Ammo inside) implements Food {}
