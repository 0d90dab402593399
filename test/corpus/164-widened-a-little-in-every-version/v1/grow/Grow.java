package grow;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Grow implements HotProgram {
  private final Hot<Byte> count = Hot.of((byte) 124);
  private final Hot<Map<Byte, Pot<Byte, Character>>> pots = Hot.of(Map.of());

  @Override
  public void start() {
    pots.set(Map.of((byte) -1, new Pot<>((byte) 1, 'x', (byte) 9), (byte) 5, new Pot<>(null, null, (byte) 0)));
  }

  @Override
  public void step() {
    count.update(c -> (byte) (c + 1));
  }

  @HotState
  public record Pot<A, B>(A seeds, B letter, byte litres) {}
}
