package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState record R(short a, int b) {}
@HotState record Q(int q) {}
@HotState
public final class Main implements HotProgram {
  private final Hot<List<R>> l = Hot.of(List.of());
  private final Hot<Q> q = Hot.of(new Q(1));
  @Override public void start() { l.set(List.of(new R((short) 1,2))); }
  @Override public void step() {  }
}
