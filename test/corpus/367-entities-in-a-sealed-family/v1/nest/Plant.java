package nest;

import dev.hearth.annotations.HotState;

@HotState
public enum Plant implements Animal {
  MOSS,
  FERN
}
