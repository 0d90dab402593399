package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Size {
  TINY,
  LARGE,
  SMALL
}
