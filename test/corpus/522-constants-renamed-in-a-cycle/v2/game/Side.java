package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Side {
  EAST,
  SOUTH,
  NORTH,
  WEST
}
