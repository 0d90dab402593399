package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Cd<T>(@Unit("ms") long delay, T tag) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Cd<String>>> cool =
      Hot.of(List.of(new Cd<>(2000, "a"), new Cd<>(Long.MIN_VALUE, "b")));

  @Unit("min")
  private final Hot<Integer> limit = Hot.of(1);

  @Unit("km")
  private final Hot<Integer> speed = Hot.of(5);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
