package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Port>> ports = Hot.of(List.of());
  private final Hot<Map<String, game.air.Ship>> flying = Hot.of(Map.of());

  @Override
  public void start() {
    game.air.Ship plane = new game.air.Ship(900, game.air.Ship.Kind.PLANE);
    flying.set(Map.of("x", plane));
    ports.set(
        List.of(
            new Port(
                List.of(new Port.Ship("own")),
                List.of(new game.sea.Ship(3, plane), new game.sea.Ship(4, null)),
                Port.Kind.BIG)));
  }

  @Override
  public void step() {}
}
