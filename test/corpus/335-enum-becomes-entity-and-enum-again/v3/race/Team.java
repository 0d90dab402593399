package race;

import dev.hearth.annotations.HotState;

@HotState
public enum Team {
  BLUE,
  RED
}
