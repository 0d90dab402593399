package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Move implements Order {
  LEFT,
  RIGHT,
  STAY
}
