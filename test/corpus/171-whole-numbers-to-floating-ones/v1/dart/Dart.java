package dart;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Dart implements HotProgram {
  private final Hot<List<Throw>> throwsSoFar = Hot.of(List.of());
  private final Hot<Long> nanos = Hot.of(0L);

  @Override
  public void start() {
    throwsSoFar.set(
        List.of(
            new Throw(16_777_217, Long.MAX_VALUE, Long.MIN_VALUE, 3),
            new Throw(-1, 0, 9_007_199_254_740_993L, Integer.MAX_VALUE)));
    nanos.set(9_007_199_254_740_993L);
  }

  @Override
  public void step() {}

  @HotState
  public record Throw(int points, long sum, long at, int fine) {}
}
