package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
sealed interface Shape permits A, C {}

@HotState
record A(int n) implements Shape {}

@HotState
record C(int n) implements Shape {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Shape>> l = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
