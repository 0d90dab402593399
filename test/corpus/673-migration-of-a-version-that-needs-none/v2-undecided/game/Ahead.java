package game;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class Ahead {}
