package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
enum A {
  X
}

@HotState
enum B {
  X
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<A>> a = Hot.of(List.of());
  private final Hot<List<B>> b = Hot.of(List.of());

  @Override
  public void start() {
    a.set(List.of(A.X));
    b.set(List.of(B.X));
  }

  @Override
  public void step() {}
}
