package geo;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashMap;
import java.util.Map;

@HotState
public final class Index implements HotProgram {
  private final Hot<Map<Spot, String>> cities = Hot.of(Map.of());

  @Override
  public void start() {
    Map<Spot, String> all = new LinkedHashMap<>();
    all.put(new Spot(48, 2), "Paris");
    all.put(new Spot(52, 4), "Amsterdam");
    all.put(new Spot(52, 5), "Utrecht");
    cities.set(all);
  }

  @Override
  public void step() {}
}
