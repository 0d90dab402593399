package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> a = Hot.of(1);
  private final Hot<Ship> s = Hot.of(new Ship(7));
  @Override public void start() {
}
  @Override public void step() {}
}

