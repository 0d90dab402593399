package city;

import city.roads.Place;
import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashMap;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, Place>> places = Hot.of(Map.of());

  @Override
  public void start() {
    Place park = new Place("park");
    Place dock = new Place("dock");
    Place fair = new Place("fair");
    Map<String, Place> all = new LinkedHashMap<>();
    all.put("fair", fair);
    all.put("park", park);
    all.put("dock", dock);
    all.put("old fair", fair);
    places.set(all);
    park.leadTo(dock);
    dock.leadTo(fair);
    fair.leadTo(park);
    park.leadTo(fair);
    dock.leadTo(dock);
  }

  @Override
  public void step() {}
}
