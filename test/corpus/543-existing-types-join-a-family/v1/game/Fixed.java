package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Fixed {
  UNIT
}
