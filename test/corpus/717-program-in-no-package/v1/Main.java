import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
final class Main implements HotProgram {
  private final Hot<List<Ship>> ships = Hot.of(List.of());

  @Override
  public void start() {
    ships.set(List.of(new Ship(1, Ship.Side.LEFT)));
  }

  @Override
  public void step() {
    ships.set(List.of(ships.get().get(0), new Ship(2, Ship.Side.RIGHT)));
  }
}
