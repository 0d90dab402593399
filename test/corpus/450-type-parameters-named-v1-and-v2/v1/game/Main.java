package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record Pair<V1, V2>(V1 a, V2 b) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Pair<String, Integer>>> s = Hot.of(List.of());

  @Override
  public void start() {
    s.set(List.of(new Pair<>("a", 1)));
  }

  @Override
  public void step() {}
}
