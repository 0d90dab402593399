package dag;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Pyramid implements HotProgram {
  private final Hot<Integer> height = Hot.of(0);
  private final Hot<Long> ways = Hot.of(0L);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
