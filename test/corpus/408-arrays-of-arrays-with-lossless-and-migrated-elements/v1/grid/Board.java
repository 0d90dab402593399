package grid;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Board implements HotProgram {
  private final Hot<int[][]> heat = Hot.of(new int[0][]);
  private final Hot<byte[][][]> bits = Hot.of(new byte[0][][]);
  private final Hot<float[]> f = Hot.of(new float[0]);
  private final Hot<char[][]> map = Hot.of(new char[0][]);
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
    heat.set(new int[][] {{1, Integer.MIN_VALUE}, {}, null});
    bits.set(new byte[][][] {{{1, -1}, {}}, null});
    f.set(new float[] {-0.0f, 0.1f, Float.NaN});
    map.set(new char[][] {{'a', '\uFFFF'}, {}});
    Tile t = new Tile('g', (short) 3);
    tiles.set(new Tile[][] {{t, null}, null, {}});
    layers.set(new Layers<>(new Tile[][] {{t}}, Map.of("r", new Tile[] {t, t}), Optional.of(new Tile[] {null})));
    @SuppressWarnings("unchecked")
    List<Tile[]>[] o = (List<Tile[]>[]) new List<?>[] {List.<Tile[]>of(new Tile[] {t}), null};
    odd.set(o);
  }
}
