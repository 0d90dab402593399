package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
enum T {
  A,
  X
}

@HotState
record W(EnumSet<T> s) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<W>> i = Hot.of(List.of(new W(EnumSet.of(T.X))));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
