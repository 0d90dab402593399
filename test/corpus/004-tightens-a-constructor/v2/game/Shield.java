package game;

import dev.hearth.annotations.HotState;

@HotState
record Shield(int level) {
  Shield {
    if (level < 0) {
      throw new IllegalArgumentException("low: " + level);
    }
  }
}
