package herd;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Animal {
  private final Hot<Vec> pos = Hot.of(new Vec(0, 0));
  private final Hot<Integer> hp = Hot.of(100);
  // more

  private Animal() {}

  Animal(Vec pos) {
    this.pos.set(pos);
  }

  void move() {
    pos.update(p -> new Vec(p.x() + 1, p.y()));
  }
}
