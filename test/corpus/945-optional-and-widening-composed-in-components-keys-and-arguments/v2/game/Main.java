package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<R> r = Hot.of(new R(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Set.of(), List.of()));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
