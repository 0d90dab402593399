package chess;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Table.Colour", to = "Colour")
@Renamed(from = "chess.Table.Move", to = "Move")
@Renamed(from = "Square", to = "Move.Square")
final class From1 extends V1.Migration {}
