package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record A(int n) {}

@HotState
final class B {
  final Hot<Integer> n = Hot.of(2);
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<A>> r = Hot.of(List.of(new A(1)));
  private final Hot<List<B>> e = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    B b = new B();
    e.set(List.of(b, b));
  }
}
