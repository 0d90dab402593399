package port;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Port implements HotProgram {
  private final Hot<String> name = Hot.of("?");

  private final Hot<List<Crane>> cranes = Hot.of(List.of());
  private final Hot<Map<String, Long>> tolls = Hot.of(Map.of("barge", 5L));

  @Override
  public void start() {}

  @Override
  public void step() {
    name.set("Brest");
  }
}
