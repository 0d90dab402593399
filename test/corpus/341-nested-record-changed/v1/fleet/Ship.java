package fleet;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(String name, Weapon main, Weapon[] more) {}
