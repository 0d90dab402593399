package geo;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
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
  public void step() {}
}
