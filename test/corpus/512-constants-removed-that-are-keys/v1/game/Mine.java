package game;

import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
public record Mine(
    EnumMap<Ore, Integer> stock,
    EnumSet<Ore> rare,
    Set<Ore> wanted,
    Map<Ore, List<Ore>> turnsInto,
    Optional<Ore> best,
    Ore[] queue,
    Mode mode) {

  @HotState
  public enum Mode {
    TIN,
    OPEN,
    CLOSED
  }
}
