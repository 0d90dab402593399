package tide;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Tide implements HotProgram {
  private final Hot<List<Long>> heights = Hot.of(List.of());
  private final Hot<Map<String, Integer>> ports = Hot.of(Map.of());
  private final Hot<Optional<Long>> last = Hot.of(Optional.empty());
  private final Hot<long[]> raw = Hot.of(new long[0]);
  private final Hot<Buoy<Long, Integer>> buoy = Hot.of(new Buoy<>(0L, 0, null));
  private final Hot<List<Integer>> exact = Hot.of(List.of());

  @Override
  public void start() {
    heights.set(Arrays.asList(Long.MAX_VALUE, null, -1L));
    ports.set(Map.of("Brest", 33_554_433));
    last.set(Optional.of(5L));
    raw.set(new long[] {1L << 53, (1L << 53) + 1});
    buoy.set(new Buoy<>(7L, 8, 9L));
    exact.set(List.of(Integer.MAX_VALUE));
  }

  @Override
  public void step() {}

  @HotState
  public record Buoy<A, B>(A height, B number, Long serial) {}
}
