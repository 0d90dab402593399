package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> z = Hot.of(1);
  private final Hot<Integer> a = Hot.of(5);
  @Override public void start() { z.set(7); }
  @Override public void step() {}
}
