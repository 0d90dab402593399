package race;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import dev.hearth.annotations.Unit;
import java.util.Map;

@HotState
public final class Race implements HotProgram {
  private final Hot<Map<String, Lap[]>> laps = Hot.of(Map.of());
  @Unit("ms") private final Hot<Long> clock = Hot.of(0L);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
