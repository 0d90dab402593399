package pair;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

/** One way of the second swap is lossless, and the other is not. */
@Migrates(1)
@Renamed(from = "Pairs.Pair.first", to = "second")
@Renamed(from = "Pairs.Pair.second", to = "first")
@Renamed(from = "Pairs.Mixed.narrow", to = "wide")
@Renamed(from = "Pairs.Mixed.wide", to = "narrow")
@Renamed(from = "Pairs.Mixed.text", to = "note")
final class From1 extends V1.Migration {}
