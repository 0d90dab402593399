package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Colour {
  BLUE,
  BLACK,
  GREEN,
  RED,
  WHITE
}
