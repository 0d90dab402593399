package game;

import dev.hearth.annotations.HotState;
import java.util.EnumSet;

@HotState
public record Box(Kind kind, EnumSet<Kind> mayHold) {

  @HotState
  public enum Kind {
    BIG,
    SMALL
  }
}
