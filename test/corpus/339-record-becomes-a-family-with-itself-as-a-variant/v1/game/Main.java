package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
record S(int a, Optional<S> up) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> s = Hot.of(List.of());

  @Override
  public void start() {
    s.set(List.of(new S(1, Optional.of(new S(2, Optional.empty())))));
  }

  @Override
  public void step() {}
}
