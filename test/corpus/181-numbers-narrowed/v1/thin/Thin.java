package thin;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Thin implements HotProgram {
  private final Hot<Long> count = Hot.of(0L);
  private final Hot<List<Long>> ids = Hot.of(List.of());
  private final Hot<List<Row>> rows = Hot.of(List.of());

  @Override
  public void start() {
    count.set(5_000_000_000L);
    ids.set(List.of(1L, -1L));
    rows.set(List.of(new Row(1L << 40, 300, (short) 300, 'x', 0.1, 7.9f, 1e300, (byte) -1, (short) -2, true)));
  }

  @Override
  public void step() {}

  @HotState
  public record Row(
      long toInt,
      int toShort,
      short toByte,
      char toShortToo,
      double toFloat,
      float toInt2,
      double toLong,
      byte toChar,
      short toChar2,
      boolean toInt3) {}
}
