package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
sealed interface S permits S.Old, S.New {
  @HotState
  record Old(int a, Optional<S> up) implements S {}

  @HotState
  record New() implements S {}
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> s = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
