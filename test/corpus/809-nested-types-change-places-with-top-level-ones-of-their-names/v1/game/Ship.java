package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

final class Ship {
  @HotState
  record Part(int n) {}
}
