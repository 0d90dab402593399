package game;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
public record Board(
    Map<Tile, Integer> counts,
    Tile[][] cells,
    Optional<Tile> cursor,
    List<Map<String, Tile>> names,
    Map<Tile, Integer> prices,
    Set<Tile> known) {}
