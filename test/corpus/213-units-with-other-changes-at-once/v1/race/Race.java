package race;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import dev.hearth.annotations.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Race implements HotProgram {
  private final Hot<Map<String, Lap[]>> laps = Hot.of(Map.of());
  @Unit("ms") private final Hot<Integer> clock = Hot.of(0);

  @Override
  public void start() {}

  @Override
  public void step() {
    laps.set(Map.of("x", new Lap[] {new Lap(90500, 5.5, List.of(30, 31), 40, 4, 21.5f, Optional.of(2.25), 1, 2), null}));
    clock.set(7);
  }
}
