package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
enum B { X, Y }

@HotState
public final class Main implements HotProgram {
  private final Hot<List<B>> l = Hot.of(List.of());

  @Override
  public void start() {
    l.set(List.of(B.Y));
  }

  @Override
  public void step() {}
}
