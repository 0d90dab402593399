package wiki;

import dev.hearth.annotations.HotState;

@HotState
public enum Access {
  PUBLIC,
  INTERNAL
}
