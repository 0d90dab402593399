package ml;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Layer.bias", to = "weight")
final class From1 extends V1.Migration {}
