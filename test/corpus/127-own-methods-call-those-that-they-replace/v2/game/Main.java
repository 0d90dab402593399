package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
record S(long a, List<Long> b, Optional<String> c, long d) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> s = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
