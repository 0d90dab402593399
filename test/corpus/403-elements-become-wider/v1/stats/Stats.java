package stats;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

@HotState
public final class Stats implements HotProgram {
  @HotState
  enum Unit {
    GRAM,
    METRE
  }

  @HotState
  record Row(List<Byte> bytes, char[] text, float[][] grid, Map<Character, Float> weights) {}

  private final Hot<List<Integer>> counts = Hot.of(List.of());
  private final Hot<Set<Short>> ports = Hot.of(Set.of());
  private final Hot<TreeMap<Integer, Integer>> histogram = Hot.of(new TreeMap<>());
  private final Hot<EnumMap<Unit, Float>> sums = Hot.of(new EnumMap<>(Unit.class));
  private final Hot<Optional<Character>> letter = Hot.of(Optional.empty());
  private final Hot<int[]> samples = Hot.of(new int[0]);
  private final Hot<byte[]> raw = Hot.of(new byte[0]);
  private final Hot<long[]> boxed = Hot.of(new long[0]);
  private final Hot<TreeSet<Byte>> sorted = Hot.of(new TreeSet<>());
  private final Hot<List<Row>> rows = Hot.of(List.of());

  @Override
  public void start() {
    counts.set(Arrays.asList(Integer.MIN_VALUE, null, 7));
    ports.set(Set.of((short) -1));
    histogram.set(new TreeMap<>(Map.of(-5, 1, 3, 2)));
    sums.set(new EnumMap<>(Map.of(Unit.METRE, 0.5f)));
    letter.set(Optional.of('A'));
    samples.set(new int[] {1, Integer.MAX_VALUE, -1});
    raw.set(new byte[] {-128, 127});
    boxed.set(new long[] {Long.MAX_VALUE});
    sorted.set(new TreeSet<>(List.of((byte) 5, (byte) -5)));
    rows.set(
        List.of(
            new Row(
                List.of((byte) 9),
                new char[] {'x', '\u00e9'},
                new float[][] {{1.5f, Float.NaN}, {}, null},
                new TreeMap<>(Map.of('b', -0.0f, 'a', 16777216f)))));
  }

  @Override
  public void step() {}
}
