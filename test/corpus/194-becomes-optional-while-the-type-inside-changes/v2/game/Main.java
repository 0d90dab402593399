package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
record E(String s, long y) {}

@HotState
record S(
    Optional<E> e,
    Optional<E[]> a,
    Optional<List<E>> l,
    Optional<Integer> i,
    Map<E, Optional<E>> m) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> s = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
