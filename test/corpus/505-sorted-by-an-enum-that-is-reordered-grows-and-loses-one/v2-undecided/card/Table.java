package card;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
  }
}
