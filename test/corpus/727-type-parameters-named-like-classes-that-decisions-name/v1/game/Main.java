package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record Pair<V1, V2>(V1 a, V2 b) {}

@HotState
record Crate<Override, Object>(Override a, Object b) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Pair<String, Integer>>> pairs = Hot.of(List.of());
  private final Hot<List<Crate<String, Integer>>> crates = Hot.of(List.of());

  @Override
  public void start() {
    pairs.set(List.of(new Pair<>("a", 1)));
    crates.set(List.of(new Crate<>("b", 2)));
  }

  @Override
  public void step() {}
}
