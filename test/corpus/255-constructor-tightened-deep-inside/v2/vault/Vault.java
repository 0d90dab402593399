package vault;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Vault implements HotProgram {
  private final Hot<Map<String, List<Optional<Chest>>>> shelves = Hot.of(Map.of());

  @Override
  public void start() {
    Chest good = new Chest(new Content.Coins(List.of(1, 2)));
    Chest bad = new Chest(new Content.Coins(null));
    shelves.set(
        Map.of(
            "silver", List.of(Optional.of(good)),
            "gold", List.of(Optional.empty(), Optional.of(bad))));
  }

  @Override
  public void step() {}
}
