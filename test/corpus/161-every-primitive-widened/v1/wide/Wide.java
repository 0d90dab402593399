package wide;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Wide implements HotProgram {
  private final Hot<List<Numbers>> numbers = Hot.of(List.of());
  private final Hot<List<Real>> reals = Hot.of(List.of());
  private final Hot<Byte> level = Hot.of((byte) 0);
  private final Hot<Character> sign = Hot.of('-');
  private final Hot<Integer> count = Hot.of(0);

  @Override
  public void start() {
    byte b = Byte.MIN_VALUE;
    short s = Short.MIN_VALUE;
    char c = Character.MIN_VALUE;
    int i = Integer.MIN_VALUE;
    Numbers least = new Numbers(b, b, b, b, b, s, s, s, s, c, c, c, c, i, i);
    b = Byte.MAX_VALUE;
    s = Short.MAX_VALUE;
    c = Character.MAX_VALUE;
    i = Integer.MAX_VALUE;
    numbers.set(List.of(least, new Numbers(b, b, b, b, b, s, s, s, s, c, c, c, c, i, i)));
    reals.set(
        List.of(
            new Real(Float.NaN),
            new Real(Float.NEGATIVE_INFINITY),
            new Real(-Float.MAX_VALUE),
            new Real(-0f),
            new Real(0f),
            new Real(Float.MIN_VALUE),
            new Real(0.1f),
            new Real(Float.POSITIVE_INFINITY)));
    level.set(Byte.MIN_VALUE);
    sign.set('\ud800');
    count.set(Integer.MAX_VALUE);
  }

  @Override
  public void step() {}

  @HotState
  public record Real(float value) {}
}
