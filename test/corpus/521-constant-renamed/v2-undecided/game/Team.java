package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Team {
  RED,
  GRAY,
  BLUE
}
