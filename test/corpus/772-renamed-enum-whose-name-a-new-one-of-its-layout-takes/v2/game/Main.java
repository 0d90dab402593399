package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
enum C { X, Y }

@HotState
enum B { X, Y }

@HotState
public final class Main implements HotProgram {
  private final Hot<List<C>> l = Hot.of(List.of());
  private final Hot<List<B>> d = Hot.of(List.of(B.X));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
