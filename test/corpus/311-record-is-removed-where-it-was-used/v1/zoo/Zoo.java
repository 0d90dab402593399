package zoo;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Zoo implements HotProgram {
  private final Hot<List<Cage>> cages = Hot.of(List.of());
  private final Hot<Map<String, Keeper>> keepers = Hot.of(Map.of());
  private final Hot<Integer> day = Hot.of(0);

  @Override
  public void start() {
    Keeper kim = new Keeper("Kim", 4);
    keepers.set(Map.of("k1", kim));
    cages.set(
        List.of(new Cage(1, Optional.of(kim), "lion"), new Cage(2, Optional.empty(), "emu")));
  }

  @Override
  public void step() {
    day.update(d -> d + 1);
  }
}
