package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Colour {
  RED,
  GREEN,
  BLUE
}
