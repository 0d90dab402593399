package taxi;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@HotState
public final class Dispatch implements HotProgram {
  private final Hot<Map<String, List<Ride>>> rides = Hot.of(Map.of());
  private final Hot<List<Map<String, Integer>>> fares = Hot.of(List.of());

  @Override
  public void start() {
    rides.set(Map.of("ann", List.of(new Ride("A", "B", 3), new Ride("B", "A", 3))));
    fares.set(List.of(Map.of("night", 5)));
  }

  @Override
  public void step() {
    Map<String, List<Ride>> more = new HashMap<>(rides.get());
    more.put("bob" + more.size(), List.of(new Ride("C", "D", more.size())));
    rides.set(more);
  }
}
