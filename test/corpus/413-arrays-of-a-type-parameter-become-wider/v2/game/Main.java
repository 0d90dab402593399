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
  private final Hot<Optional<G<Long>>> g = Hot.of(Optional.empty());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
