package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
enum Mode { UP, DOWN }

@HotState
record Box(int a, int b, Mode mode) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Box>> l = Hot.of(List.of());

  @Override
  public void start() {
    l.set(List.of(new Box(1, 2, Mode.UP), new Box(3, 4, Mode.DOWN)));
  }

  @Override
  public void step() {}
}
