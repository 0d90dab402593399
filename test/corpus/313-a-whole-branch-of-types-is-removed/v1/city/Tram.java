package city;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Tram(int number, List<Stop> stops) {
  @HotState
  public record Stop(String name, Zone zone) {}

  @HotState
  public enum Zone {
    A,
    B
  }
}
