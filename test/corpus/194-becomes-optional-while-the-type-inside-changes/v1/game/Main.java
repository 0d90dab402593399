package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
record E(int x) {}

@HotState
record S(E e, E[] a, List<E> l, int i, Map<E, E> m) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> s = Hot.of(List.of());

  @Override
  public void start() {
    s.set(
        List.of(
            new S(new E(1), null, List.of(new E(2)), 3, Map.of(new E(4), new E(5))),
            new S(null, new E[] {null}, null, 3, null)));
  }

  @Override
  public void step() {}
}
