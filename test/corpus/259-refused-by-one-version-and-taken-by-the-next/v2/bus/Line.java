package bus;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Line implements HotProgram {
  private final Hot<Map<Stop, List<Stop[]>>> plan = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
