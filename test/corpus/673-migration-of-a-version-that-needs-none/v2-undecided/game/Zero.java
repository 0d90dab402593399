package game;

import dev.hearth.annotations.Migrates;

@Migrates(0)
final class Zero {}
