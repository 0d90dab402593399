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
  public void start() {}

  @Override
  public void step() {}
}
