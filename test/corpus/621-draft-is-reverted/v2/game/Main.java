package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Ship>> ships = Hot.of(List.of());
  private final Hot<Long> tick = Hot.of(0L);
  private final Hot<String> title = Hot.of("new");

  @Override
  public void start() {
    ships.set(List.of(new Ship(1.5, "a", 0)));
  }

  @Override
  public void step() {
    tick.update(t -> t + 1);
  }
}
