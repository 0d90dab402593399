package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Tint implements Shape {
  LIGHT,
  DARK
}
