package route;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Planner implements HotProgram {
  private final Hot<Long> metres = Hot.of(0L);
  private final Hot<Integer> legs = Hot.of(0);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
