package lift;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Cabin {
  private final Hot<Floor> floor = Hot.of(new Floor(0, ""));
  private final Hot<Boolean> open = Hot.of(false);

  private Cabin() {}

  Cabin(Floor floor) {
    this.floor.set(floor);
  }
}
