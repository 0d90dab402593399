package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
record P(int n) {}

@HotState
record S(P p) {
  @Override
  public String toString() {
    throw new IllegalStateException("no text");
  }

  @Override
  public int hashCode() {
    return 1;
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<S, Integer>> m = Hot.of(Map.of());

  @Override
  public void start() {
    m.set(Map.of(new S(new P(-1)), 1));
  }

  @Override
  public void step() {}
}
