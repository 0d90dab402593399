package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record C(String n) {}

@HotState
record P(int gold, C c) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<P>> p = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
