package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<R> r = Hot.of(new R(null, null, null, null));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
