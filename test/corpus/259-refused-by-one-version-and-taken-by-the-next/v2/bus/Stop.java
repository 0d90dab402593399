package bus;

import dev.hearth.annotations.HotState;

@HotState
public record Stop(int nr, String name) {
  public Stop {
    if (nr < 0) {
      throw new IllegalArgumentException("no such stop: " + nr);
    }
  }
}
