package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Item {
  LIGHT,
  HEAVY
}
