package org;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Desk(Optional<Lamp> lamp, long number, Side side) {
  @HotState
  public enum Side {
    LEFT,
    RIGHT
  }
}
