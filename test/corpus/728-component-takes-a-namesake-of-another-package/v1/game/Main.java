package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record S(game.a.Vec v, List<game.a.Vec> vs) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> s = Hot.of(List.of());
  private final Hot<List<game.a.Vec>> as = Hot.of(List.of());
  private final Hot<List<game.b.Vec>> bs = Hot.of(List.of());

  @Override
  public void start() {
    s.set(List.of(new S(new game.a.Vec(1), List.of(new game.a.Vec(2)))));
    as.set(List.of(new game.a.Vec(3)));
    bs.set(List.of(new game.b.Vec(4)));
  }

  @Override
  public void step() {}
}
