package wide;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Wide implements HotProgram {
  private final Hot<List<Numbers>> numbers = Hot.of(List.of());
  private final Hot<List<Real>> reals = Hot.of(List.of());
  private final Hot<Float> level = Hot.of(0f);
  private final Hot<Integer> sign = Hot.of(0);
  private final Hot<Double> count = Hot.of(0.0);

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public record Real(double value) {}
}
