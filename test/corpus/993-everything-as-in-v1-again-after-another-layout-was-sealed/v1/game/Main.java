package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> l = Hot.of(List.of());
  private final Hot<Map<Mode, Vec>> m = Hot.of(Map.of());
  @Override
  public void start() { l.set(List.of(new A(1), new B(2))); m.set(Map.of(Mode.X, new Vec(1, 2))); }

  @Override
  public void step() {}
}
