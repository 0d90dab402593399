package b;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<T>> l = Hot.of(List.of());
  private final Hot<Map<a.T, T[]>> m = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
