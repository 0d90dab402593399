package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Lap> l = Hot.of(new Lap(0, 0, 0, ""));
  @Override
  public void start() { l.set(new Lap(1500, 2, 3, "4")); }

  @Override
  public void step() {}
}
