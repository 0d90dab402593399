package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Enemy {
  private final Hot<Integer> hp = Hot.of(1);

  private Enemy() {}

  Enemy(int hp) {
    this.hp.set(hp);
  }

  void hit(int damage) {
    hp.update(h -> h - damage);
  }
}
