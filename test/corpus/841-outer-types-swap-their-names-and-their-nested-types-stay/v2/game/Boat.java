package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Boat(Ship.Part p) {
  @HotState
  record Part(int n) {}
}
