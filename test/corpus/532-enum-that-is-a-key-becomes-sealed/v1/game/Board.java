package game;

import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public record Board(
    Map<Tile, Integer> counts,
    Tile[][] cells,
    Optional<Tile> cursor,
    List<Map<String, Tile>> names,
    EnumMap<Tile, Integer> prices,
    EnumSet<Tile> known) {}
