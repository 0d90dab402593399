package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Ship(game.Part part) {
  @HotState
  record Part(int n) {}
}
