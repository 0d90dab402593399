package boxes;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Boxes implements HotProgram {
  private final Hot<List<Plain>> plain = Hot.of(List.of());
  private final Hot<List<Boxed>> boxed = Hot.of(List.of());

  @Override
  public void start() {
    plain.set(
        List.of(
            new Plain(true, (byte) -1, (short) -2, 'c', 4, 5, 6.5f, -0.0, (byte) 8, 'd', 10, 1e-45f)));
    boxed.set(
        List.of(
            new Boxed(Byte.MIN_VALUE, (short) 2, 'e', Integer.MIN_VALUE, 5, Float.NaN),
            new Boxed(null, null, null, null, null, null)));
  }

  @Override
  public void step() {}

  @HotState
  public record Plain(
      boolean b,
      byte y,
      short s,
      char c,
      int i,
      long l,
      float f,
      double d,
      byte byteToLong,
      char charToInteger,
      int intToDouble,
      float floatToDouble) {}

  @HotState
  public record Boxed(Byte y, Short s, Character c, Integer i, Integer j, Float f) {}
}
