package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record A(int n) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<A>> l = Hot.of(List.of());

  @Override
  public void start() {
    l.set(List.of(new A(1)));
  }

  @Override
  public void step() {}
}
