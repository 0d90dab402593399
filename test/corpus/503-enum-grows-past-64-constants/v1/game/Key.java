package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Key {
  A,
  B,
  C
}
