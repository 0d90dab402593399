package dye;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Dye.one", to = "two")
@Renamed(from = "Dye.two", to = "three")
@Renamed(from = "Dye.three", to = "one")
@Renamed(from = "Colour.red", to = "blue")
@Renamed(from = "Colour.blue", to = "green")
@Renamed(from = "Colour.green", to = "red")
@Renamed(from = "Dye.Pot.up", to = "down")
@Renamed(from = "Dye.Pot.down", to = "strange")
@Renamed(from = "Dye.Pot.strange", to = "charm")
@Renamed(from = "Dye.Pot.charm", to = "up")
final class From1 extends V1.Migration {}
