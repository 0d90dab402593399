package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record C(int n) {}

@HotState
record S(C c, int g) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> s = Hot.of(List.of());

  @Override
  public void start() {
    s.set(List.of(new S(new C(1), 2)));
  }

  @Override
  public void step() {}
}
