package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<P> p = Hot.of(new P(0, 0, 0, List.of()));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
