package grow;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Grow implements HotProgram {
  private final Hot<Integer> count = Hot.of(124);
  private final Hot<Map<Integer, Pot<Integer, Integer>>> pots = Hot.of(Map.of());

  @Override
  public void start() {
  }

  @Override
  public void step() {
    count.update(c -> c + 1);
  }

  @HotState
  public record Pot<A, B>(A seeds, B letter, float litres) {}
}
