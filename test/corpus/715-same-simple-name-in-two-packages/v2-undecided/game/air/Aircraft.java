package game.air;

import dev.hearth.annotations.HotState;

@HotState
public record Aircraft(int height, Kind kind) {

  @HotState
  public enum Kind {
    BALLOON,
    PLANE
  }
}
