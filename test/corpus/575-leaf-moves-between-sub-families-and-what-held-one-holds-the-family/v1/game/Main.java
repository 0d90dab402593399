package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
sealed interface S permits In, C {}

@HotState
sealed interface In extends S permits A, B {}

@HotState
record A(int x) implements In {}

@HotState
record B(In in) implements In {}

@HotState
record C(S s) implements S {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> s = Hot.of(List.of());

  @Override
  public void start() {
    s.set(List.of(new C(new B(new A(1))), new B(new B(new A(2)))));
  }

  @Override
  public void step() {}
}
