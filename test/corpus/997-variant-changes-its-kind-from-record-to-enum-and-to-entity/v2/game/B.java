package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class B implements S {
  private final Hot<Integer> n = Hot.of(0);
  private B() {}
  B(int n) { this.n.set(n); }
}
