package dart;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Dart implements HotProgram {
  private final Hot<List<Throw>> throwsSoFar = Hot.of(List.of());
  private final Hot<Double> nanos = Hot.of(0.0);

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public record Throw(float points, float sum, double at, double fine) {}
}
