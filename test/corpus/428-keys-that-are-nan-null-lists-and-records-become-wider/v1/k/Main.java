package k;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Float, String>> f = Hot.of(Map.of());
  private final Hot<Set<Character>> c = Hot.of(Set.of());
  private final Hot<Map<List<Integer>, Set<Optional<Short>>>> l = Hot.of(Map.of());
  private final Hot<Map<Integer, Integer>> sorted = Hot.of(Map.of());
  private final Hot<Map<K, Integer>> rec = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    Map<Float, String> m = new LinkedHashMap<>();
    m.put(-0.0f, "neg");
    m.put(0.0f, "pos");
    m.put(Float.NaN, "nan");
    m.put(null, "null");
    f.set(m);
    c.set(new TreeSet<>(Set.of('b', 'a', '\uFFFF')));
    Map<List<Integer>, Set<Optional<Short>>> k = new LinkedHashMap<>();
    k.put(List.of(1, 2), new LinkedHashSet<>(List.of(Optional.of((short) 3), Optional.empty())));
    k.put(List.of(), Set.of());
    l.set(k);
    sorted.set(new TreeMap<>(Collections.reverseOrder()));
    sorted.get().putAll(Map.of(1, 1, 2, 2));
    rec.set(Map.of(new K(1, -0.0, null), 1));
  }
}
