package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<P> p = Hot.of(new P(0, 0, List.of()));
  @Override
  public void start() { p.set(new P(1, 2, List.of(new P(3, 4, List.of())))); }

  @Override
  public void step() {}
}
