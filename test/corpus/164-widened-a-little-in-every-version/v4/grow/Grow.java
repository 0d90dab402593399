package grow;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Grow implements HotProgram {
  private final Hot<Double> count = Hot.of(124.0);
  private final Hot<Map<Long, Pot<Double, Long>>> pots = Hot.of(Map.of());

  @Override
  public void start() {
  }

  @Override
  public void step() {
    count.update(c -> c + 1);
  }

  @HotState
  public record Pot<A, B>(A seeds, B letter, double litres) {}
}
