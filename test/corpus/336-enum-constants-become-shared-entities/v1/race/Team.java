package race;

import dev.hearth.annotations.HotState;

@HotState
public enum Team {
  RED,
  BLUE
}
