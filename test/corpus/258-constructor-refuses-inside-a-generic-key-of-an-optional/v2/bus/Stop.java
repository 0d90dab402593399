package bus;

import dev.hearth.annotations.HotState;

@HotState
public record Stop(int nr) {
  public Stop {
    if (nr < 0) {
      throw new IllegalArgumentException("no such stop: " + nr);
    }
  }
}
