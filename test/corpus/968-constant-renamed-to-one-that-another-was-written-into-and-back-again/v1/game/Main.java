package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Mode>> l = Hot.of(List.of());
  @Override
  public void start() { l.set(List.of(Mode.A, Mode.B, Mode.C)); }

  @Override
  public void step() {}
}
