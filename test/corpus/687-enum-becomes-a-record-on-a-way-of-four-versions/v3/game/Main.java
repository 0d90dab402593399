package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;
import java.util.Optional;

@HotState
record C(String name, int a) {}

@HotState
record Px(Optional<C> c) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<C, Px[]>> m = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
