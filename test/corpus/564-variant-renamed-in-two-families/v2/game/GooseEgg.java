package game;

import dev.hearth.annotations.HotState;

@HotState
public record GooseEgg(long age) implements Food, Ammo {}
