package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;
import java.util.Optional;

@HotState
record G<T>(T[] ts, Map<T, T[]>[] m) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Optional<G<Integer>>> g = Hot.of(Optional.empty());

  @Override
  public void start() {
    g.set(Optional.of(new G<>(new Integer[] {1, null}, new Map[] {Map.of(1, new Integer[] {2})})));
  }

  @Override
  public void step() {}
}
