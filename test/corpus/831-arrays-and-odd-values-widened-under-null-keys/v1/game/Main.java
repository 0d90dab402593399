package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Box<T>(T v) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<float[]> f =
      Hot.of(
          new float[] {
            Float.NaN, -0.0f, Float.MIN_VALUE, Float.POSITIVE_INFINITY, Float.MAX_VALUE
          });
  private final Hot<char[]> c = Hot.of(new char[] {'A', '\ud800'});
  private final Hot<Map<Byte, List<Byte>>> m = Hot.of(Map.of());
  private final Hot<SortedSet<Integer>> s = Hot.of(new TreeSet<>(List.of(5, Integer.MIN_VALUE)));
  private final Hot<List<Optional<Short>>> o = Hot.of(List.of(Optional.empty()));
  private final Hot<Optional<Float>> p = Hot.of(Optional.of(Float.NEGATIVE_INFINITY));
  private final Hot<short[]> b = Hot.of(new short[] {-1, 0});

  @Override
  public void step() {}

  @Override
  public void start() {
    Map<Byte, List<Byte>> x = new LinkedHashMap<>();
    x.put((byte) -128, List.of((byte) 127));
    x.put((byte) 0, List.of());
    x.put(null, Arrays.asList((Byte) null));
    m.set(x);
  }
}
