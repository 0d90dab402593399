package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Arena> a = Hot.of(new Arena(null));
  private final Hot<Arena_Mode> m = Hot.of(new Arena_Mode(0));
  private final Hot<Migration> g = Hot.of(new Migration(0));
  @Override
  public void start() { a.set(new Arena(new Arena.Mode("x"))); m.set(new Arena_Mode(3)); g.set(new Migration(4)); }

  @Override
  public void step() {}
}
