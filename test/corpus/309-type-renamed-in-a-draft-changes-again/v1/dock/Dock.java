package dock;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Dock implements HotProgram {
  @HotState
  record Ship(String name, int length) {}

  private final Hot<List<Ship>> ships = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    ships.set(List.of(new Ship("Ark", 137)));
  }
}
