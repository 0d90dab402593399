package war.gear;

import dev.hearth.annotations.HotState;

@HotState
public record Kit(int armour) {}
