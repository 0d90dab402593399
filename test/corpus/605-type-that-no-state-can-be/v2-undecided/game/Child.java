package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Child extends Thread {
  private final Hot<Integer> n = Hot.of(0);
}
