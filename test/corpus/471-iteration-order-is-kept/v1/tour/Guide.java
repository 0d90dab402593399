package tour;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;

@HotState
public final class Guide implements HotProgram {
  private final Hot<List<Sight>> list = Hot.of(List.of());
  private final Hot<Set<Sight>> set = Hot.of(Set.of());
  private final Hot<Map<Sight, Integer>> map = Hot.of(Map.of());
  private final Hot<Deque<Sight>> deque = Hot.of(new ArrayDeque<>());
  private final Hot<Collection<Sight>> values = Hot.of(List.of());
  private final Hot<Set<Sight>> keys = Hot.of(Set.of());
  private final Hot<LinkedHashMap<String, Set<String>>> plain = Hot.of(new LinkedHashMap<>());

  @Override
  public void start() {
    for (int i = 0; i < 12; i++) {
      // Neither sorted nor by hash.
      Sight sight = new Sight(i * 7 % 12);
      list.set(plus(list.get(), sight));
    }
  }

  private static List<Sight> plus(List<Sight> list, Sight sight) {
    LinkedList<Sight> more = new LinkedList<>(list);
    more.add(sight);
    return more;
  }

  @Override
  public void step() {
    set.set(new LinkedHashSet<>(list.get()));
    Map<Sight, Integer> visits = new LinkedHashMap<>();
    list.get().forEach(sight -> visits.put(sight, visits.size()));
    map.set(Collections.unmodifiableMap(visits));
    Deque<Sight> stack = new ArrayDeque<>();
    list.get().forEach(stack::push);
    deque.set(stack);
    values.set(List.copyOf(list.get()));
    keys.set(Collections.unmodifiableSet(new LinkedHashSet<>(list.get())));
    LinkedHashMap<String, Set<String>> names = new LinkedHashMap<>();
    names.put("z", new LinkedHashSet<>(List.of("zz", "zb", "za")));
    names.put("a", Collections.unmodifiableSet(new LinkedHashSet<>(List.of("ac", "aa"))));
    plain.set(names);
  }
}
