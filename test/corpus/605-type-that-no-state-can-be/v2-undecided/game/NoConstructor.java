package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class NoConstructor {
  private final Hot<Integer> n = Hot.of(0);

  public NoConstructor(int n) {
    this.n.set(n);
  }
}
