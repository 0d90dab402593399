package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Mode>> l = Hot.of(List.of());
  private final Hot<List<S>> s = Hot.of(List.of());
  @Override
  public void start() { l.set(List.of(Mode.A, Mode.B)); s.set(List.of(new X(1))); }

  @Override
  public void step() {}
}
