package game;

import dev.hearth.annotations.Dropped;

@Dropped(value = "Ship.hp", reason = "no version is named")
final class Orphan {}
