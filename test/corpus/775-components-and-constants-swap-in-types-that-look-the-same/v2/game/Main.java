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
  private final Hot<Integer> more = Hot.of(7);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
