package dev.hearth.test.bench.migrate.written;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

/** As version 2 has it. */
@HotState
public final class Enemy {
  private final Hot<Vec> pos = Hot.of(new Vec(0, 0));
  private final Hot<Integer> hp = Hot.of(100);
  private final Hot<Double> shield = Hot.of(0.0);

  Enemy(OldEnemy old) {
    pos.set(new Vec(old.pos().x(), old.pos().y()));
    hp.set(old.hp());
    shield.set(0.5);
  }

  double weight() {
    return pos.get().x() + hp.get() + shield.get();
  }
}
