package post;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Stamp", to = "Postage")
final class From1 extends V1.Migration {}
