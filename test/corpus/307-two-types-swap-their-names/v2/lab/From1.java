package lab;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Sample", to = "Probe")
@Renamed(from = "Probe", to = "Sample")
final class From1 extends V1.Migration {}
