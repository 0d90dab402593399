package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Optional> o = Hot.of(new Optional(0, ""));
  private final Hot<java.util.List<Integer>> l = Hot.of(java.util.List.of());
  private final Hot<Object> x = Hot.of(new Object("", new String(1, java.util.Optional.empty())));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
