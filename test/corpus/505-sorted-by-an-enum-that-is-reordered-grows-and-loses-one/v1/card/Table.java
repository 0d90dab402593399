package card;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;

@HotState
public final class Table implements HotProgram {
  private final Hot<Map<Rank, Set<Rank>>> tree = Hot.of(new TreeMap<>());
  private final Hot<Set<Hand>> hands = Hot.of(new TreeSet<>());
  private final Hot<Map<Hand, Integer>> down = Hot.of(new TreeMap<>());
  private final Hot<Map<Rank, Integer>> kept = Hot.of(new LinkedHashMap<>());

  @Override
  public void start() {}

  @Override
  public void step() {
    Map<Rank, Set<Rank>> t = new TreeMap<>();
    t.put(Rank.ACE, EnumSet.allOf(Rank.class));
    t.put(Rank.TWO, EnumSet.complementOf(EnumSet.of(Rank.ACE)));
    t.put(Rank.KING, new TreeSet<>(Collections.reverseOrder()));
    t.get(Rank.KING).addAll(List.of(Rank.TWO, Rank.ACE, Rank.KING));
    tree.set(t);
    hands.set(new TreeSet<>(Set.of(new Hand(Rank.ACE, 1), new Hand(Rank.KING, 2), new Hand(Rank.TWO, 3))));
    Map<Hand, Integer> d = new ConcurrentSkipListMap<>(Comparator.reverseOrder());
    d.put(new Hand(Rank.ACE, 1), 1);
    d.put(new Hand(Rank.KING, 1), 2);
    down.set(d);
    Map<Rank, Integer> k = new LinkedHashMap<>();
    k.put(Rank.KING, 1);
    k.put(Rank.ACE, 2);
    kept.set(k);
  }
}
