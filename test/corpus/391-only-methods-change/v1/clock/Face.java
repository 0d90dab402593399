package clock;

import dev.hearth.annotations.HotState;

@HotState
public enum Face {
  ROUND,
  DIGITAL
}
