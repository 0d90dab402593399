package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Side {
  RED,
  BLUE
}
