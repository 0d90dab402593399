package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record Arena(Mode mode) {
  @HotState
  public record Mode(Optional<String> s) {}
}
