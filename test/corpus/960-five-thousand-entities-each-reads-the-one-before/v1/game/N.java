package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@HotState
public final class N {
  private final Hot<Integer> i = Hot.of(0);
  N() {}
  N(int i) { this.i.set(i); }
}
