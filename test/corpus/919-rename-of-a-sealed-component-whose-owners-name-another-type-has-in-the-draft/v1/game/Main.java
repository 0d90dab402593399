package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@HotState record D(int q) {}
@HotState record E(int p) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<D>> x = Hot.of(List.of());
  private final Hot<List<E>> y = Hot.of(List.of());

  @Override public void start() {x.set(List.of(new D(1))); y.set(List.of(new E(2)));}
  @Override public void step() {}
}
