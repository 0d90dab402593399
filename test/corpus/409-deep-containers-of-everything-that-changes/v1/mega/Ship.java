package mega;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Ship {
  private final Hot<Integer> hp = Hot.of(1);

  private Ship() {}
  Ship(int hp) {
    this.hp.set(hp);
  }
}
