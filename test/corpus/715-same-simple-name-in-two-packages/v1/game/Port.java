package game;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Port(List<Ship> mine, List<game.sea.Ship> guests, Kind kind) {

  @HotState
  public record Ship(String name) {}

  @HotState
  public enum Kind {
    BIG
  }
}
