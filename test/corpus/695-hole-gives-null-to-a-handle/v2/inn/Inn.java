package inn;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Inn implements HotProgram {
  private final Hot<Map<String, List<Guest>>> rooms = Hot.of(Map.of());

  @Override
  public void start() {
  }

  @Override
  public void step() {}
}
