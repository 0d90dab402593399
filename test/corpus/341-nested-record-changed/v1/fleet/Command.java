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
  private final Hot<Weapon> spare = Hot.of(new Weapon("none", 0));

  @Override
  public void start() {
    Weapon laser = new Weapon("laser", 12);
    ships.set(
        List.of(
            new Ship("A", laser, new Weapon[] {new Weapon("mine", 50), laser}),
            new Ship("B", null, new Weapon[0])));
    store.set(Map.of("x", Optional.of(laser), "y", Optional.empty()));
  }

  @Override
  public void step() {
    spare.set(new Weapon("torpedo", 80));
  }
}
