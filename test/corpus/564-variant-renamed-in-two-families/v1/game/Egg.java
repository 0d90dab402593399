package game;

import dev.hearth.annotations.HotState;

@HotState
public record Egg(int age) implements Food, Ammo {}
