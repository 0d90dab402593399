package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Cd<T>(@Unit("s") long await, T tag) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Cd<String>>> cool = Hot.of(List.of());

  @Unit("s")
  private final Hot<Integer> limit = Hot.of(0);

  private final Hot<Integer> speed = Hot.of(0);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
