package box;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Set;

@HotState
public final class Attic implements HotProgram {
  private final Hot<Map<Thing, Integer>> down = Hot.of(Map.of());
  private final Hot<Map<Thing, Integer>> fixed = Hot.of(Map.of());
  private final Hot<Set<Thing>> keys = Hot.of(Set.of());
  private final Hot<Set<Thing>> head = Hot.of(Set.of());
  private final Hot<List<Thing>> part = Hot.of(List.of());
  private final Hot<List<Thing>> copies = Hot.of(List.of());
  private final Hot<List<Thing>> array = Hot.of(List.of());
  private final Hot<List<Thing>> stream = Hot.of(List.of());
  private final Hot<List<Thing>> linked = Hot.of(List.of());
  private final Hot<Set<Thing>> live = Hot.of(Set.of());
  private final Hot<Map<String, Thing>> nocase = Hot.of(Map.of());
  private final Hot<Map<Thing, Thing>> single = Hot.of(Map.of());
  private final Hot<Map<Thing, Thing>> sync = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
