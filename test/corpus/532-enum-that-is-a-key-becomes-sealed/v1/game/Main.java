package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Main implements HotProgram {
  private final Hot<Board> board =
      Hot.of(
          new Board(
              Map.of(),
              new Tile[0][],
              Optional.empty(),
              List.of(),
              new EnumMap<>(Tile.class),
              EnumSet.noneOf(Tile.class)));

  @Override
  public void start() {
    Map<Tile, Integer> counts = new LinkedHashMap<>();
    counts.put(Tile.WATER, 1);
    counts.put(Tile.GRASS, 2);
    board.set(
        new Board(
            counts,
            new Tile[][] {{Tile.GRASS, Tile.WATER}, {}, {null, Tile.GRASS}},
            Optional.of(Tile.WATER),
            List.of(Map.of("a", Tile.GRASS), Map.of()),
            new EnumMap<>(Map.of(Tile.WATER, 7)),
            EnumSet.of(Tile.WATER, Tile.GRASS)));
  }

  @Override
  public void step() {}
}
