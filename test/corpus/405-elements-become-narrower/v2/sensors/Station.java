package sensors;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Station implements HotProgram {
  @HotState
  record Reading(List<Integer> ticks, int[] nanos, Map<String, Float> values) {}

  private final Hot<List<Reading>> readings = Hot.of(List.of());
  private final Hot<List<String>> names = Hot.of(List.of());
  private final Hot<byte[][]> image = Hot.of(new byte[0][]);
  private final Hot<Map<Integer, Boolean>> flags = Hot.of(Map.of());
  private final Hot<List<Character>> codes = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
