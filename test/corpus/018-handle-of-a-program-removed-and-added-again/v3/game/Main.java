package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> x = Hot.of(9);
  private final Hot<Integer> k = Hot.of(0);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
