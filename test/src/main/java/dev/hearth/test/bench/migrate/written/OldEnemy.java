package dev.hearth.test.bench.migrate.written;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

/** As version 1 has it. */
@HotState
public final class OldEnemy {
  private final Hot<OldVec> pos = Hot.of(new OldVec(0, 0));
  private final Hot<Integer> hp = Hot.of(100);

  OldEnemy(OldVec pos, int hp) {
    this.pos.set(pos);
    this.hp.set(hp);
  }

  OldVec pos() {
    return pos.get();
  }

  int hp() {
    return hp.get();
  }
}
