package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> a = Hot.of(1);
  @Override public void start() {
a.set(2);
}
  @Override public void step() {}
}

