package space;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Sector implements HotProgram {
  private final Hot<List<Starship>> patrol = Hot.of(List.of());
  private final Hot<Map<String, Starship>> docked = Hot.of(Map.of());
  private final Hot<Optional<Starship>> flagship = Hot.of(Optional.empty());
  private final Hot<Starship[]> wrecks = Hot.of(new Starship[0]);

  @Override
  public void start() {
    flagship.set(Optional.of(new Starship("Ark", 900)));
  }

  @Override
  public void step() {
    patrol.update(ships -> ships.stream().map(ship -> ship.hit(5)).toList());
  }
}
