package game;

import dev.hearth.annotations.Migrates;

@Migrates(7)
final class Far {}
