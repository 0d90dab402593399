package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
record K(String n, int k) {}

@HotState
record S<T, V>(Set<T> s, Map<T, Optional<V>> mm) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S<K, K>>> s = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
