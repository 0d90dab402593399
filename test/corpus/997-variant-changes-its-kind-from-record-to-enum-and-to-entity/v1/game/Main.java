package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> l = Hot.of(List.of());
  @Override
  public void start() { l.set(List.of(new A(), new B(3))); }

  @Override
  public void step() {}
}
