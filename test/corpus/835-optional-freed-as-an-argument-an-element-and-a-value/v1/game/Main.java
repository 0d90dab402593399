package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Box<T>(T v) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Box<Optional<Integer>>> b = Hot.of(new Box<>(Optional.of(3)));
  private final Hot<List<Optional<Integer>>> a = Hot.of(List.of(Optional.of(1), Optional.empty()));
  private final Hot<Map<String, Optional<String>>> m = Hot.of(Map.of("k", Optional.empty()));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
