package game;

import dev.hearth.annotations.*;

@Renamed(from = "game.Part", to = "game.Gear")
@Renamed(from = "game.Part.Gear", to = "game.Gear.Part")
@Renamed(from = "Part.Part", to = "Gear")
@Renamed(from = "Part.Gear", to = "Part")
@Renamed(from = "Main.Part", to = "Gear")
@Renamed(from = "Main.Gear", to = "Part")
@Renamed(from = "Part.Gear.Part", to = "Gear")
@Renamed(from = "Part.Cog.Gear", to = "Part")
@Migrates(1)
final class From1 extends V1.Migration {}
