package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
record Pair<V1, V2>(V1 a, V2 b, Optional<V2> c) {}

@HotState
record Crate<Override, Object>(Override a, Object b, Optional<Override> c) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Pair<String, Integer>>> pairs = Hot.of(List.of());
  private final Hot<List<Crate<String, Integer>>> crates = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
