package brew;

import dev.hearth.annotations.HotState;

@HotState
public record Percent(int value) {
  public Percent {
    if (value > 100) {
      throw new IllegalArgumentException("more than all: " + value);
    }
  }
}
