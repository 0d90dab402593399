package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Ship(game.Part p) {
  @HotState
  record Part(int n) {}

  @HotState
  enum Mode {
    ON
  }
}
