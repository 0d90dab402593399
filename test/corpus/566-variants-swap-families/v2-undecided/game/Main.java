package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
sealed interface F permits B {}

@HotState
sealed interface G permits A {}

@HotState
record B(int x) implements F {}

@HotState
record A(int x) implements G {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<F>> f = Hot.of(List.of());
  private final Hot<Map<G, B>> g = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
