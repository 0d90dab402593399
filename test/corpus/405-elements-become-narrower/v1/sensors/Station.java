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
  record Reading(List<Long> ticks, long[] nanos, Map<String, Double> values) {}

  private final Hot<List<Reading>> readings = Hot.of(List.of());
  private final Hot<List<Optional<String>>> names = Hot.of(List.of());
  private final Hot<int[][]> image = Hot.of(new int[0][]);
  private final Hot<Map<Integer, Integer>> flags = Hot.of(Map.of());
  private final Hot<List<Integer>> codes = Hot.of(List.of());

  @Override
  public void start() {
    readings.set(
        List.of(new Reading(List.of(1L, 2L), new long[] {7_000_000L}, Map.of("t", 21.5))));
    names.set(List.of(Optional.of("roof"), Optional.empty()));
    image.set(new int[][] {{1, 200}, {3}});
    flags.set(Map.of(1, 0));
    codes.set(List.of(65));
  }

  @Override
  public void step() {}
}
