package tour;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
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
  public void start() {}

  @Override
  public void step() {}
}
