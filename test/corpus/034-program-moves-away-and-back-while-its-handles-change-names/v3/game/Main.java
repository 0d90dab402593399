package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Main implements HotProgram {
  private final Hot<Long> x = Hot.of(1L);
  private final Hot<Long> b = Hot.of(2L);
  private final Hot<Long> a = Hot.of(3L);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
