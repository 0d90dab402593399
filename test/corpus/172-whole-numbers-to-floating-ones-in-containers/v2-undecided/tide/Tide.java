package tide;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Tide implements HotProgram {
  private final Hot<List<Double>> heights = Hot.of(List.of());
  private final Hot<Map<String, Float>> ports = Hot.of(Map.of());
  private final Hot<Optional<Float>> last = Hot.of(Optional.empty());
  private final Hot<double[]> raw = Hot.of(new double[0]);
  private final Hot<Buoy<Double, Double>> buoy = Hot.of(new Buoy<>(0.0, 0.0, null));
  private final Hot<List<Double>> exact = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public record Buoy<A, B>(A height, B number, Double serial) {}
}
