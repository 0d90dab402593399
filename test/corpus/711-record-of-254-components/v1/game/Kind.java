package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Kind {
  ON
}
