package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
record S(String a) {
  S {
    a = a.toLowerCase();
  }

  @Override
  public String toString() {
    throw new IllegalStateException("no text");
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
