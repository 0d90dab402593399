package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record S(int b, int d) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> s = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
