package mine;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Lamp {
  private final Hot<Integer> oil = Hot.of(100);
  private final int rate = 1;

  void burn() {
    oil.update(o -> o - rate);
  }
}
