package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Mode, Mode>> m = Hot.of(Map.of());
  private final Hot<Set<Mode>> s = Hot.of(Set.of());
  private final Hot<Mode> one = Hot.of(Mode.A);
  @Override
  public void start() { m.set(Map.of(Mode.A, Mode.A, Mode.B, Mode.C, Mode.C, Mode.B)); s.set(Set.of(Mode.A)); one.set(Mode.B); }

  @Override
  public void step() {}
}
