package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState record B<T,U>(T a, U b) {}
@HotState record K(int n) {}
@HotState
public final class Main implements HotProgram {
  private final Hot<List<B<K,String>>> l = Hot.of(List.of());
  @Override public void start() { l.set(List.of(new B<>(new K(1),"x"))); }
  @Override public void step() {  }
}
