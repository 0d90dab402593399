package game;

import dev.hearth.annotations.Migrates;

@Migrates(-1)
final class Negative {}
