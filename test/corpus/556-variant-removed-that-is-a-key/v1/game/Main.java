package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
  public void start() {
    Id seven = new Id.Number(7);
    Id ann = new Id.Name("ann");
    Map<Id, Integer> map = new LinkedHashMap<>();
    map.put(seven, 1);
    map.put(ann, 2);
    scores.set(map);
    banned.set(new LinkedHashSet<>(List.of(new Id.Number(8), seven)));
    winner.set(Optional.of(seven));
    order.set(new Id[] {ann, null, seven});
    pair.set(new Pair<>(seven, List.of(seven, ann)));
  }

  @Override
  public void step() {}
}
