package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
sealed interface S permits G, B {}

@HotState
sealed interface G extends S permits A, C {}

@HotState
record A(int x) implements G {}

@HotState
record B(S in) implements S {}

@HotState
record C(S s) implements G {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> s = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
