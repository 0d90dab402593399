package cars;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Car(Plate registration, short maxSpeed, long driven, Optional<String> keeper) {
  @HotState
  public record Plate(String town, String rest) {}
}
