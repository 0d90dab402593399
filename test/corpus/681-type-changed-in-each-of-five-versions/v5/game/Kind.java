package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Kind {
  FLAGSHIP,
  STRONG
}
