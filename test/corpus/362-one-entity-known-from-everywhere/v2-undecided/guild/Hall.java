package guild;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
public final class Hall implements HotProgram {
  private final Hot<Optional<Hero>> leader = Hot.of(Optional.empty());
  private final Hot<List<Hero>> all = Hot.of(List.of());
  private final Hot<Hero[]> line = Hot.of(new Hero[0]);
  private final Hot<Set<Hero>> tired = Hot.of(Set.of());
  private final Hot<Map<Hero, Integer>> gold = Hot.of(Map.of());
  private final Hot<Map<String, Quest>> quests = Hot.of(Map.of());
  private final Hot<Deque<Hero>> queue = Hot.of(new ArrayDeque<>());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
