package grow;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Grow implements HotProgram {
  private final Hot<Short> count = Hot.of((short) 124);
  private final Hot<Map<Short, Pot<Short, Character>>> pots = Hot.of(Map.of());

  @Override
  public void start() {
  }

  @Override
  public void step() {
    count.update(c -> (short) (c + 1));
  }

  @HotState
  public record Pot<A, B>(A seeds, B letter, short litres) {}
}
