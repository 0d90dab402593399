package bus;

import dev.hearth.annotations.HotState;

@HotState
public record Stop(long nr, String name) {
  public Stop {
    nr = Math.max(nr, 0);
  }
}
