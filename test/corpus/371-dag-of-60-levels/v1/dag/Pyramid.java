package dag;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Pyramid implements HotProgram {
  private final Hot<List<Stone>> top = Hot.of(List.of());

  @Override
  public void start() {
    Stone at = new Stone(0, null, null);
    for (int i = 1; i <= 60; i++) {
      at = new Stone(i, at, at);
    }
    top.set(List.of(at));
  }

  @Override
  public void step() {}
}
