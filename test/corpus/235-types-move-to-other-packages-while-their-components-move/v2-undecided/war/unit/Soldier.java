package war.unit;

import dev.hearth.annotations.HotState;

@HotState
public record Soldier(String name, war.gear.Kit kit) {}
