package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> a = Hot.of(1);
  private final Hot<Integer> b = Hot.of(2);
  private final Hot<Long> c = Hot.of(3L);

  @Override
  public void start() {
    a.set(10);
    b.set(20);
    c.set(30L);
  }

  @Override
  public void step() {}
}
