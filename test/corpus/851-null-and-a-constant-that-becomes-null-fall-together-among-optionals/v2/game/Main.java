package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
enum T {
  A
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Set<Optional<T>>> l = Hot.of(Set.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
