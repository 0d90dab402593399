package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> a = Hot.of(1);
  private final Hot<Integer> b = Hot.of(1);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
