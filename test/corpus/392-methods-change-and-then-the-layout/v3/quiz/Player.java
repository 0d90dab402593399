package quiz;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Player {
  private final Hot<String> name = Hot.of("");
  private final Hot<Integer> points = Hot.of(0);
  private final Hot<Boolean> ahead = Hot.of(false);

  private Player() {}

  Player(String name) {
    this.name.set(name);
  }

  void score(int more) {
    points.update(p -> p + more);
  }
}
