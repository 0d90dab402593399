package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> a = Hot.of(1);
  private final Hot<String> b = Hot.of("x");
  @java.lang.Override public void start() {
a.set(5); b.set("y");
}
  @java.lang.Override public void step() {}
}

