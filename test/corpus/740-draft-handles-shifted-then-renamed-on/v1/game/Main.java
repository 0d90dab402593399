package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> a = Hot.of(0);
  private final Hot<Integer> b = Hot.of(0);
  @Override public void start() { a.set(1); b.set(2); }
  @Override public void step() {  }
}
