package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> n = Hot.of(0);
  private final Hot<Boolean> same = Hot.of(false);
  @java.lang.Override public void start() {
}
  @java.lang.Override public void step() {}
}

