package thin;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Thin implements HotProgram {
  private final Hot<Integer> count = Hot.of(0);
  private final Hot<List<Integer>> ids = Hot.of(List.of());
  private final Hot<List<Row>> rows = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public record Row(
      int toInt,
      short toShort,
      byte toByte,
      short toShortToo,
      float toFloat,
      int toInt2,
      long toLong,
      char toChar,
      char toChar2,
      int toInt3) {}
}
