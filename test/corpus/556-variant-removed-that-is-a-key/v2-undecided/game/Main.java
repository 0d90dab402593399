package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Id, Integer>> scores = Hot.of(Map.of());
  private final Hot<Set<Id>> banned = Hot.of(Set.of());
  private final Hot<Optional<Id>> winner = Hot.of(Optional.empty());
  private final Hot<Id[]> order = Hot.of(new Id[0]);
  private final Hot<Pair<Id, List<Id>>> pair = Hot.of(new Pair<>(null, List.of()));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
