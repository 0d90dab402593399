package bench;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Enemy {
  private final Hot<Vec> pos = Hot.of(new Vec(0, 0));
  private final Hot<Integer> hp = Hot.of(100);
  private final Hot<Double> shield = Hot.of(0.0);

  private Enemy() {}

  double weight() {
    return pos.get().x() + hp.get() + shield.get();
  }
}
