package mega;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
public final class Hall implements HotProgram {
  private final Hot<Map<String, Map<Pos, List<Optional<Pair<Ship, Set<Mood>>>>>>> all = Hot.of(Map.of());
  private final Hot<Pair<Map<Mood, Pos[]>, Optional<Pair<Mood, Ship>>>[]> arr = Hot.of(none());

  @SuppressWarnings("unchecked")
  private static <T> T[] none(T... t) {
    return t;
  }

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
