package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
record P(int n) {
  P {
    if (n < 0) throw new IllegalArgumentException("negative");
  }
}

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
  public void start() {}

  @Override
  public void step() {}
}
