package game;

import dev.hearth.annotations.HotState;

@HotState
public enum En {
  A,
  B;

  public String v() {
    return "v5";
  }
}
