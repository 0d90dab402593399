package depot;

import dev.hearth.annotations.HotState;

@HotState
public enum Mark {
  HEAVY,
  BREAKABLE
}
