package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
enum T {
  A,
  B
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Set<Optional<T>>> s = Hot.of(Set.of());
  private final Hot<Map<Optional<T>, Optional<Long>>> m = Hot.of(Map.of());
  private final Hot<List<Set<Optional<T>>>> q = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
