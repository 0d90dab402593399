package war;

import dev.hearth.annotations.HotState;

@HotState
public record Soldier(String name, int ammo, int armour) {}
