package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
sealed interface F permits A {}

@HotState
sealed interface G permits B {}

@HotState
record A(int x) implements F {}

@HotState
record B(int x) implements G {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<F>> f = Hot.of(List.of());
  private final Hot<Map<G, A>> g = Hot.of(Map.of());

  @Override
  public void start() {
    f.set(List.of(new A(1)));
    g.set(Map.of(new B(2), new A(3)));
  }

  @Override
  public void step() {}
}
