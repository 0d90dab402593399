package till;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Drawer {
  private final Hot<Integer> coins = Hot.of(0);
  private final Hot<Integer> notes = Hot.of(0);

  private Drawer() {}

  Drawer(int coins, int notes) {
    this.coins.set(coins);
    this.notes.set(notes);
  }

  int total() {
    return coins.get() + 5 * notes.get();
  }
}
