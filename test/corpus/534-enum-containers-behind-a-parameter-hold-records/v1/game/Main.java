package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@HotState
enum K {
  A,
  B
}

@HotState
record S<T, V>(Map<T, V> m, Set<T> s) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S<K, K>>> s = Hot.of(List.of());

  @Override
  public void start() {
    s.set(
        List.of(
            new S<>(new EnumMap<>(Map.of(K.B, K.A)), EnumSet.allOf(K.class)),
            new S<>(new EnumMap<>(K.class), EnumSet.noneOf(K.class))));
  }

  @Override
  public void step() {}
}
