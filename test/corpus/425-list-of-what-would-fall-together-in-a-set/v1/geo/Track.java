package geo;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@HotState
public final class Track implements HotProgram {
  private final Hot<List<Spot>> spots = Hot.of(List.of());
  private final Hot<Map<Integer, Spot>> byHour = Hot.of(new TreeMap<>());

  @Override
  public void start() {}

  @Override
  public void step() {
    List<Spot> more = new ArrayList<>(spots.get());
    more.add(new Spot(52, more.size()));
    spots.set(more);
    Map<Integer, Spot> hours = new TreeMap<>(byHour.get());
    hours.put(24 - more.size(), new Spot(52, more.size()));
    byHour.set(hours);
  }
}
