package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@HotState record B(int z) {}
@HotState record D(int z, int q) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<B>> x = Hot.of(List.of());
  private final Hot<List<D>> y = Hot.of(List.of());

  @Override public void start() {}
  @Override public void step() {}
}
