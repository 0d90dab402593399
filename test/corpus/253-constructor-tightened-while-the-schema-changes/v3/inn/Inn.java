package inn;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Inn implements HotProgram {
  private final Hot<Map<String, Room>> rooms = Hot.of(Map.of());

  @Override
  public void start() {
    Map<String, Room> all = new LinkedHashMap<>();
    all.put("cellar", new Room(Optional.of("ann"), 20));
    all.put("attic", new Room(Optional.empty(), -3));
    rooms.set(all);
  }

  @Override
  public void step() {}
}
