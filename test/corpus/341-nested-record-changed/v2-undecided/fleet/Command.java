package fleet;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Command implements HotProgram {
  private final Hot<List<Ship>> ships = Hot.of(List.of());
  private final Hot<Map<String, Optional<Weapon>>> store = Hot.of(Map.of());
  private final Hot<Weapon> spare = Hot.of(new Weapon("none", new Weapon.Damage(0, 0)));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
