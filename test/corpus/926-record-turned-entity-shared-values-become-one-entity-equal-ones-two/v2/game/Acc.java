package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Acc {
  private final Hot<Integer> n = Hot.of(0);
  Acc() {}
  Acc(int n) { this.n.set(n); }
}
