package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
record B(int n) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<B> p = Hot.of(new B(0));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
