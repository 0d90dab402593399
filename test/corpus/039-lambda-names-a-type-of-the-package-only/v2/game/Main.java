package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Z>> zs = Hot.of(List.of());  private final Hot<O> o = Hot.of(new O(1, List.of()));
  @Override public void start() {  }
  @Override public void step() {}
}
