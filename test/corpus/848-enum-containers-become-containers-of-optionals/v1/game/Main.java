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
  private final Hot<Set<T>> s = Hot.of(EnumSet.allOf(T.class));
  private final Hot<Map<T, Integer>> m = Hot.of(new EnumMap<>(Map.of(T.B, 1)));
  private final Hot<List<Set<T>>> q = Hot.of(List.of(Collections.unmodifiableSet(EnumSet.of(T.A))));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
