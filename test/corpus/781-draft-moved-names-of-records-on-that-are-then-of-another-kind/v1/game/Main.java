package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record A(int n) {}

@HotState
record B(int n) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<A>> a = Hot.of(List.of());
  private final Hot<List<B>> b = Hot.of(List.of());

  @Override
  public void start() {
    a.set(List.of(new A(1)));
    b.set(List.of(new B(0)));
  }

  @Override
  public void step() {}
}
