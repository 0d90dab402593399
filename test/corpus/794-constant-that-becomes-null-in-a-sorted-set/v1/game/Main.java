package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

@HotState
enum E { A, Z }

@HotState
record W(List<SortedSet<E>> s) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, W>> h = Hot.of(Map.of());

  @Override
  public void start() {
    h.set(Map.of("here", new W(List.of(new TreeSet<>(List.of(E.Z, E.A))))));
  }

  @Override
  public void step() {}
}
