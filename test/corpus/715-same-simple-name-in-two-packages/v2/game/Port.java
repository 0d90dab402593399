package game;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Port(List<game.own.Ship> mine, List<game.sea.Ship> guests, Kind kind) {

  @HotState
  public enum Kind {
    HUGE
  }
}
