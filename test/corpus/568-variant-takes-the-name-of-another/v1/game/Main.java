package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
sealed interface S permits A, B {}

@HotState
record A(int x) implements S {}

@HotState
record B(int x) implements S {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> s = Hot.of(List.of());

  @Override
  public void start() {
    s.set(List.of(new A(1), new B(2)));
  }

  @Override
  public void step() {}
}
