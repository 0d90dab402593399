package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Mode {
  SLOW,
  FAST
}
