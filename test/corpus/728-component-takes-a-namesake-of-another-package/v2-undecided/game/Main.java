package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record S(game.b.Vec v, List<game.b.Vec> vs) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> s = Hot.of(List.of());
  private final Hot<List<game.a.Vec>> as = Hot.of(List.of());
  private final Hot<List<game.b.Vec>> bs = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
