package ab;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<ShipPart> part = Hot.of(new ShipPart(0, 0));
  private final Hot<List<Forme>> formes = Hot.of(List.of());
  private final Hot<Ship> ship = Hot.of(new Ship(1));
  private final Hot<Integer> $ = Hot.of(1);
  private final Hot<Integer> größe = Hot.of(1);

  @Override
  public void start() {}

  @Override
  public void step() {
    part.set(new ShipPart(3, 4));
    formes.set(List.of(new FormePoint(5), new Forme.Ligne(6), Forme.Été.JUIN, Forme.Été.$AOÛT));
    $.set(2);
    größe.set(3);
  }
}
