package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState sealed interface S permits X, Y {}
@HotState final class X implements S { final Hot<Integer> n = Hot.of(0);  X() {} X(int i) { n.set(i); } }
@HotState final class Y implements S { final Hot<Integer> n = Hot.of(0);  Y() {} Y(int i) { n.set(i); } }
@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> l = Hot.of(List.of());
  @Override public void start() {  }
  @Override public void step() {  }
}
