package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Double, String>> doubles = Hot.of(Map.of());
  private final Hot<Map<Double, String>> sorted = Hot.of(Map.of());
  private final Hot<Set<Float>> floats = Hot.of(Set.of());
  private final Hot<Map<BigDecimal, Integer>> decimals = Hot.of(Map.of());
  private final Hot<Map<Key, Integer>> keys = Hot.of(Map.of());
  private final Hot<Map<List<Key>, Integer>> lists = Hot.of(Map.of());
  private final Hot<List<Key>> list = Hot.of(List.of());

  @Override
  public void start() {
    Map<Double, String> map = new LinkedHashMap<>();
    map.put(Double.NaN, "nan");
    map.put(-0.0, "minus");
    map.put(0.0, "plus");
    map.put(Double.NEGATIVE_INFINITY, "low");
    doubles.set(map);
    sorted.set(new TreeMap<>(map));
    floats.set(new LinkedHashSet<>(List.of(0f, Float.NaN, -0f)));
    Map<BigDecimal, Integer> money = new LinkedHashMap<>();
    money.put(new BigDecimal("1.0"), 1);
    money.put(new BigDecimal("1.00"), 2);
    decimals.set(money);
    Map<Key, Integer> all = new LinkedHashMap<>();
    for (String scale : List.of("0", "0.0")) {
      all.put(new Key(-0.0, Float.NaN, new BigDecimal(scale)), all.size());
      all.put(new Key(0.0, Float.NaN, new BigDecimal(scale)), all.size());
    }
    keys.set(all);
    lists.set(Map.of(new ArrayList<>(all.keySet()), 1));
    list.set(List.copyOf(all.keySet()));
  }

  @Override
  public void step() {}
}
