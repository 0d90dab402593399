package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Mode, Set<Mode>>> m = Hot.of(Map.of());
  @Override
  public void start() {
    EnumMap<Mode, Set<Mode>> e = new EnumMap<>(Mode.class);
    e.put(Mode.A, EnumSet.allOf(Mode.class));
    e.put(Mode.C, EnumSet.noneOf(Mode.class));
    e.put(Mode.B, EnumSet.of(Mode.C, Mode.A));
    m.set(e);
  }

  @Override
  public void step() {}
}
