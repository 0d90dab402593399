package grid;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Board implements HotProgram {
  private final Hot<long[][]> heat = Hot.of(new long[0][]);
  private final Hot<short[][][]> bits = Hot.of(new short[0][][]);
  private final Hot<double[]> f = Hot.of(new double[0]);
  private final Hot<int[][]> map = Hot.of(new int[0][]);
  private final Hot<Tile[][]> tiles = Hot.of(new Tile[0][]);
  private final Hot<Layers<Tile>> layers = Hot.of(new Layers<>(new Tile[0][], Map.of(), Optional.empty()));
  private final Hot<List<Tile[]>[]> odd = Hot.of(none());

  @SuppressWarnings("unchecked")
  private static List<Tile[]>[] none() {
    return (List<Tile[]>[]) new List<?>[0];
  }

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
