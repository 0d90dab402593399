package tank;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Fish {
  private final int appetite = 2;
  private final Hot<Integer> grams = Hot.of(0);

  private Fish() {}

  Fish(int grams) {
    this.grams.set(grams);
  }

  void eat() {
    grams.update(g -> g + appetite);
  }
}
