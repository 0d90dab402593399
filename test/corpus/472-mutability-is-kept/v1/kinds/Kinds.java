package kinds;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@HotState
public final class Kinds implements HotProgram {
  private final Hot<List<Collection<Kind>>> collections = Hot.of(List.of());
  private final Hot<List<Map<Kind, Kind>>> maps = Hot.of(List.of());

  @Override
  public void start() {
    List<Kind> two = List.of(new Kind(1), new Kind(2));
    List<Collection<Kind>> all = new ArrayList<>();
    all.add(two);
    all.add(new ArrayList<>(two));
    all.add(Collections.unmodifiableList(new ArrayList<>(two)));
    all.add(Arrays.asList(new Kind(1), new Kind(2)));
    all.add(two.stream().toList());
    all.add(new java.util.HashSet<>(two));
    all.add(java.util.Set.copyOf(two));
    all.add(Collections.unmodifiableSet(new java.util.LinkedHashSet<>(two)));
    all.add(new java.util.TreeSet<>(two));
    all.add(Collections.unmodifiableSortedSet(new java.util.TreeSet<>(two)));
    all.add(new java.util.ArrayDeque<>(two));
    all.add(new java.util.LinkedList<>(two));
    all.add(new ArrayList<>());
    all.add(Collections.singleton(new Kind(3)));
    collections.set(all);
    Map<Kind, Kind> one = Map.of(new Kind(1), new Kind(2));
    maps.set(
        List.of(
            one,
            new HashMap<>(one),
            Collections.unmodifiableMap(new HashMap<>(one)),
            new TreeMap<>(one),
            Collections.unmodifiableSortedMap(new TreeMap<>(one)),
            Map.of(),
            new HashMap<>()));
  }

  @Override
  public void step() {}
}
