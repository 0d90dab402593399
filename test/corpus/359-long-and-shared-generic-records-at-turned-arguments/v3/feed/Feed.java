package feed;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Feed implements HotProgram {
  private final Hot<Long> likes = Hot.of(0L);
  private final Hot<Long> height = Hot.of(0L);
  private final Hot<Integer> texts = Hot.of(0);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
