package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
import java.time.*;

@HotState
public final class P {
  private final Hot<Integer> y = Hot.of(0);
  P() {}
  P(int y) { this.y.set(y); }
}
