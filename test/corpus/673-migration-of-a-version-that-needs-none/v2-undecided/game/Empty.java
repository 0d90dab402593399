package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class Empty extends V1.Migration {}
