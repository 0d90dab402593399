package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<N>> l = Hot.of(List.of());
  @java.lang.Override public void start() {
List<N> r = new ArrayList<>(); for (int i = 0; i < 5000; i++) r.add(new N(i)); Collections.reverse(r); l.set(r);
}
  @java.lang.Override public void step() {}
}

