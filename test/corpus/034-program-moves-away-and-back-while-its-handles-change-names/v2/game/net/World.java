package game.net;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class World implements HotProgram {
  private final Hot<Long> b = Hot.of(1L);
  private final Hot<Integer> a = Hot.of(2);
  private final Hot<Long> d = Hot.of(3L);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
