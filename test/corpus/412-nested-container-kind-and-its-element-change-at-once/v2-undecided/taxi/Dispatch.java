package taxi;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

@HotState
public final class Dispatch implements HotProgram {
  private final Hot<Map<String, Optional<Trip>>> rides = Hot.of(Map.of());
  private final Hot<List<TreeMap<String, Integer>>> fares = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
