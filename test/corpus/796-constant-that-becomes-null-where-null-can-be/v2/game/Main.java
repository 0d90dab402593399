package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
enum E { A }

@HotState
record W(E e, List<E> all) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, W>> h = Hot.of(Map.of());
  private final Hot<Map<String, E>> m = Hot.of(Map.of());
  private final Hot<Optional<E>> o = Hot.of(Optional.empty());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
