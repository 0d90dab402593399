package duel;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

/** What is nested in the program goes with it. */
@Migrates(1)
@Renamed(from = "Arena", to = "Battle")
final class From1 extends V1.Migration {}
