package atlas;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@HotState
public final class Atlas implements HotProgram {
  private final Hot<List<Area>> areas = Hot.of(List.of());
  private final Hot<Map<Point, Area>> byCorner = Hot.of(Map.of());

  @Override
  public void start() {
    Point origin = new Point(0, 0);
    Area whole = new Area(List.of(origin, new Point(9, 0), origin), null);
    areas.set(List.of(whole));
    byCorner.set(new LinkedHashMap<>(Map.of(origin, whole)));
  }

  @Override
  public void step() {
    List<Area> more = new ArrayList<>(areas.get());
    Area last = more.get(more.size() - 1);
    Area part = new Area(last.corners(), last);
    more.add(part);
    areas.set(more);
    Map<Point, Area> known = new LinkedHashMap<>(byCorner.get());
    known.put(new Point(more.size(), more.size()), part);
    byCorner.set(known);
  }
}
