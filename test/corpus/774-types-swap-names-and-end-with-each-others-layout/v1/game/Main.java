package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record A(int n, int k) {}

@HotState
record B(int n) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<A> p = Hot.of(new A(0, 0));
  private final Hot<List<B>> q = Hot.of(List.of());

  @Override
  public void start() {
    p.set(new A(1, 3));
    q.set(List.of(new B(2)));
  }

  @Override
  public void step() {}
}
