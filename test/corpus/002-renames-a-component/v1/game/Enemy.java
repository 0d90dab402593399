package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
final class Enemy {
  private final Hot<Integer> hp = Hot.of(100);

  void hit() {
    hp.update(h -> h - 10);
  }
}
