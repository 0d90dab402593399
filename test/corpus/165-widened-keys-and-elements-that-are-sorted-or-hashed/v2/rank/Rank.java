package rank;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

@HotState
public final class Rank implements HotProgram {
  private final Hot<Map<Double, String>> byScore = Hot.of(Map.of());
  private final Hot<SortedMap<Integer, Double>> byLetter = Hot.of(new TreeMap<>());
  private final Hot<SortedSet<Long>> levels = Hot.of(new TreeSet<>());
  private final Hot<Set<Key>> keys = Hot.of(Set.of());
  private final Hot<Set<Integer>> inOrder = Hot.of(Set.of());

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public record Key(long a, double b) {}
}
