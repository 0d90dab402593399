package wiki;

import dev.hearth.annotations.HotState;

@HotState
public enum Level {
  BASIC,
  EXPERT
}
