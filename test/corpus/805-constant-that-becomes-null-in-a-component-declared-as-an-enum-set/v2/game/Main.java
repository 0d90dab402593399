package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
enum T {
  A
}

@HotState
record W(EnumSet<T> s) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<W>> i = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
