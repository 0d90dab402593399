package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<game.air.Ship>> air = Hot.of(List.of());
  private final Hot<List<game.sea.Ship>> sea = Hot.of(List.of());

  @Override
  public void start() {
    air.set(List.of(new game.air.Ship(1, 2)));
    sea.set(List.of(new game.sea.Ship(3, 4)));
  }

  @Override
  public void step() {}
}
