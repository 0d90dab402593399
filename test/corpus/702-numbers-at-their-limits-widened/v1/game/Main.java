package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Narrow>> all = Hot.of(List.of());
  private final Hot<Float> nan = Hot.of(0f);
  private final Hot<Integer> least = Hot.of(0);

  @Override
  public void start() {
    all.set(
        List.of(
            new Narrow(
                Byte.MIN_VALUE,
                Short.MIN_VALUE,
                '\uFFFF',
                Integer.MIN_VALUE,
                Float.MIN_VALUE,
                Integer.MAX_VALUE,
                Long.MIN_VALUE,
                new byte[] {-128, 127},
                new float[] {-0f, Float.NaN, Float.MAX_VALUE, Float.NEGATIVE_INFINITY, 0.1f},
                new char[] {'\uD800', '\0'})));
    nan.set(Float.NaN);
    least.set(Integer.MIN_VALUE);
  }

  @Override
  public void step() {}
}
