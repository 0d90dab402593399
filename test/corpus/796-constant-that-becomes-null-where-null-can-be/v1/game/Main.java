package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
enum E { A, Z }

@HotState
record W(E e, List<E> all) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, W>> h = Hot.of(Map.of());
  private final Hot<Map<String, E>> m = Hot.of(Map.of());
  private final Hot<Optional<E>> o = Hot.of(Optional.empty());

  @Override
  public void start() {
    h.set(Map.of("here", new W(E.Z, List.of(E.Z, E.A))));
    o.set(Optional.of(E.Z));
    m.set(Map.of("k", E.Z));
  }

  @Override
  public void step() {}
}
