package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Z>> zs = Hot.of(List.of());  private final Hot<O> o = Hot.of(new O(1));
  @Override public void start() { zs.set(List.of(new Z(1))); }
  @Override public void step() {}
}
