package rank;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

@HotState
public final class Rank implements HotProgram {
  private final Hot<Map<Float, String>> byScore = Hot.of(Map.of());
  private final Hot<SortedMap<Character, Integer>> byLetter = Hot.of(new TreeMap<>());
  private final Hot<SortedSet<Byte>> levels = Hot.of(new TreeSet<>());
  private final Hot<Set<Key>> keys = Hot.of(Set.of());
  private final Hot<Set<Short>> inOrder = Hot.of(Set.of());

  @Override
  public void start() {
    Map<Float, String> scores = new HashMap<>();
    scores.put(Float.NaN, "nan");
    scores.put(0f, "zero");
    scores.put(-0f, "minus zero");
    scores.put(0.1f, "tenth");
    byScore.set(scores);
    SortedMap<Character, Integer> letters = new TreeMap<>(Comparator.reverseOrder());
    letters.putAll(Map.of('a', 1, 'ä', 2, 'z', 3));
    byLetter.set(letters);
    levels.set(new TreeSet<>(List.of((byte) 100, (byte) -100, (byte) 9)));
    keys.set(Set.of(new Key((byte) 1, 2), new Key((byte) 2, 1)));
    inOrder.set(new LinkedHashSet<>(List.of((short) 3, (short) 1, (short) 2)));
  }

  @Override
  public void step() {}

  @HotState
  public record Key(byte a, int b) {}
}
