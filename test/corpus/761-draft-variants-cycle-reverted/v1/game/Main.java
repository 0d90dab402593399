package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState sealed interface S permits X, Y, Z {}
@HotState record X(int n) implements S {}
@HotState record Y(int n) implements S {}
@HotState record Z(int n) implements S {}
@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> l = Hot.of(List.of());
  @Override public void start() { l.set(List.of(new X(1), new Y(2), new Z(3))); }
  @Override public void step() {  }
}
