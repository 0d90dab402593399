package game;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(int n) {
  @Override
  public int hashCode() {
    return n * 7;
  }

  public String v() {
    return "v7";
  }
}
