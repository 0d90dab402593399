package lab;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.math.BigInteger;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@HotState
public final class Lab implements HotProgram {
  private final Hot<List<Row>> rows = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    rows.set(List.of(new Row('a', 'b', 'c', (short) 4, (byte) -5, 6, 7, (byte) 8, OptionalInt.of(9), 10, Optional.of(11),
        12, 0.1f, 1e300, true, new int[] {13}, new Integer[] {14, null}, List.of('d'), new LinkedHashSet<>(List.of(-0.0f, 0.0f, Float.NaN)), Instant.EPOCH, BigInteger.TWO)));
  }
}
