package x;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, Integer>> a = Hot.of(Map.of());
  private final Hot<Map<String, Map<String, String>>> b = Hot.of(Map.of());
  private final Hot<List<Map<String, Node>>> c = Hot.of(List.of());
  private final Hot<Map<Word, Word>> d = Hot.of(Map.of());
  private final Hot<Map<Double, Object2>> e = Hot.of(Map.of());
  private final Hot<Optional<Optional<Optional<String>>>> f = Hot.of(Optional.empty());
  private final Hot<List<String>> g = Hot.of(List.of());
  private final Hot<Map<List<String>, Integer>> h = Hot.of(Map.of());
  private final Hot<Set<Map<String, Integer>>> i = Hot.of(Set.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    Map<String, Integer> m = new LinkedHashMap<>();
    m.put("@ref", 1);
    m.put("@id", null);
    m.put("", 3);
    m.put(null, 4);
    m.put("@kind", 5);
    m.put("@value", 6);
    m.put("@type", 7);
    a.set(m);
    b.set(Map.of("@value", Map.of("@ref", "1")));
    Node n = new Node();
    n.set(n);
    c.set(List.of(Map.of("@ref", n), Map.of("@id", n), Map.of()));
    Map<Word, Word> w = new EnumMap<>(Word.class);
    w.put(Word.NaN, Word.Infinity);
    d.set(w);
    e.set(new TreeMap<>(Map.of(Double.NaN, new Object2("NaN", Double.NaN, '\uD800'), -0.0, new Object2("-0.0", -0.0, '@'), 0.0, new Object2("\uDC00\\u0000\u0000", 0.0, '\u2028'))));
    f.set(Optional.of(Optional.of(Optional.empty())));
    g.set(Arrays.asList("null", null, "{\"@ref\":1}", "@ref", "[]"));
    h.set(Map.of(List.of("@ref"), 1));
    i.set(Set.of(Map.of("@ref", 1)));
  }
}
