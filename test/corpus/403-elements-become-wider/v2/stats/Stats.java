package stats;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
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
  record Row(List<Double> bytes, int[] text, double[][] grid, Map<Integer, Double> weights) {}

  private final Hot<List<Long>> counts = Hot.of(List.of());
  private final Hot<Set<Long>> ports = Hot.of(Set.of());
  private final Hot<TreeMap<Double, Long>> histogram = Hot.of(new TreeMap<>());
  private final Hot<EnumMap<Unit, Double>> sums = Hot.of(new EnumMap<>(Unit.class));
  private final Hot<Optional<Integer>> letter = Hot.of(Optional.empty());
  private final Hot<long[]> samples = Hot.of(new long[0]);
  private final Hot<double[]> raw = Hot.of(new double[0]);
  private final Hot<Long[]> boxed = Hot.of(new Long[0]);
  private final Hot<TreeSet<Integer>> sorted = Hot.of(new TreeSet<>());
  private final Hot<List<Row>> rows = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
