package game;

import dev.hearth.annotations.HotState;

@HotState
public record Stone(int size) implements Ammo {}
