package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<R>> l = Hot.of(List.of());
  @java.lang.Override public void start() {
List<R> r = new ArrayList<>(); for (int i = 0; i < 800; i++) r.add(new R(i, i % 3)); Collections.reverse(r); l.set(r);
}
  @java.lang.Override public void step() {}
}

