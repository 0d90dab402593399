package game.air;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(int height, Kind kind) {

  @HotState
  public enum Kind {
    PLANE,
    BALLOON
  }
}
