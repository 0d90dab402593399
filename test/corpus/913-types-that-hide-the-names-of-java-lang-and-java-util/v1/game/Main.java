package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Optional> o = Hot.of(new Optional(0));
  private final Hot<java.util.List<Integer>> l = Hot.of(java.util.List.of());
  private final Hot<Object> x = Hot.of(new Object("", new String(1)));
  @Override
  public void start() { o.set(new Optional(4)); l.set(java.util.List.of(new Integer(1))); x.set(new Object("k", new String(2))); }

  @Override
  public void step() {}
}
