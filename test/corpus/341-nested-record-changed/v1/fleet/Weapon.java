package fleet;

import dev.hearth.annotations.HotState;

@HotState
public record Weapon(String name, int damage) {}
