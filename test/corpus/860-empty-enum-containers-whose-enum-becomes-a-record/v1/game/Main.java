package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
enum T {
  A
}

@HotState
record B<X>(Set<X> v, Map<String, Map<X, Integer>> w) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Set<T>> s = Hot.of(EnumSet.noneOf(T.class));
  private final Hot<Map<T, Integer>> m = Hot.of(new EnumMap<>(T.class));
  private final Hot<B<T>> b =
      Hot.of(new B<>(EnumSet.noneOf(T.class), Map.of("x", new EnumMap<>(T.class))));
  private final Hot<Optional<Set<T>>> o = Hot.of(Optional.of(EnumSet.noneOf(T.class)));
  private final Hot<String[]> arr = Hot.of(new String[] {null, "a"});

  @Override
  public void step() {}

  @Override
  public void start() {}
}
