package station;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Alarm(Level level, Optional<Reading> cause) {
  @HotState
  public enum Level {
    QUIET,
    LOUD
  }
}
