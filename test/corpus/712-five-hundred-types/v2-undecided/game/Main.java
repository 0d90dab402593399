package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Main implements HotProgram {
  private final Hot<All.T499> all = Hot.of(All.T499.make());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
