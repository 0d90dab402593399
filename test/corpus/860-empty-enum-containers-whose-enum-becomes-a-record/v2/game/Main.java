package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record T(int n) {}

@HotState
record B<X>(Set<X> v, Map<String, Map<X, Integer>> w) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Set<T>> s = Hot.of(Set.of());
  private final Hot<Map<T, Integer>> m = Hot.of(Map.of());
  private final Hot<B<T>> b = Hot.of(new B<>(Set.of(), Map.of()));
  private final Hot<Optional<Set<Optional<T>>>> o = Hot.of(Optional.empty());
  private final Hot<Optional<String>[]> arr = Hot.of(null_());

  @SuppressWarnings("unchecked")
  static Optional<String>[] null_() {
    return new Optional[0];
  }

  @Override
  public void step() {}

  @Override
  public void start() {}
}
