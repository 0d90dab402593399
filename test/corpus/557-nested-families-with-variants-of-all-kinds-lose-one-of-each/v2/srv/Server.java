package srv;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashMap;
import java.util.Map;

@HotState
public final class Server implements HotProgram {
  private final Hot<Map<String, Session>> sessions = Hot.of(Map.of());
  private final Hot<Map<Command, Integer>> counts = Hot.of(new LinkedHashMap<>());

  @Override
  public void start() {
  }

  @Override
  public void step() {
  }
}
