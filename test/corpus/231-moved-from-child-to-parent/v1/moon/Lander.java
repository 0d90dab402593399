package moon;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Lander implements HotProgram {
  private final Hot<List<Ship>> ships = Hot.of(List.of());

  @Override
  public void start() {
    ships.set(
        List.of(
            new Ship("eagle", new Engine(2, 100), List.of(new Engine(1, 7))),
            new Ship("spider", new Engine(1, 55), List.of())));
  }

  @Override
  public void step() {
    ships.set(ships.get().stream().map(Ship::burn).toList());
  }
}
