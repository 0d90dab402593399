package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Numbers>> numbers = Hot.of(List.of());
  private final Hot<Double> zero = Hot.of(0.0);
  private final Hot<Float> nan = Hot.of(0f);
  private final Hot<Long> least = Hot.of(0L);

  @Override
  public void start() {
    numbers.set(
        List.of(
            new Numbers(
                new double[] {
                  Double.NaN,
                  -0.0,
                  0.0,
                  Double.POSITIVE_INFINITY,
                  Double.NEGATIVE_INFINITY,
                  Double.MAX_VALUE,
                  -Double.MAX_VALUE,
                  Double.MIN_VALUE,
                  Double.MIN_NORMAL,
                  0.1
                },
                new float[] {
                  Float.NaN,
                  -0f,
                  Float.NEGATIVE_INFINITY,
                  Float.MAX_VALUE,
                  Float.MIN_VALUE,
                  Float.MIN_NORMAL,
                  0.1f,
                  1e10f
                },
                new long[] {Long.MIN_VALUE, Long.MAX_VALUE, (1L << 53) + 1},
                new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE, -1},
                new short[] {Short.MIN_VALUE, Short.MAX_VALUE},
                new byte[] {Byte.MIN_VALUE, Byte.MAX_VALUE, 0, -1},
                new char[] {'\0', '\uFFFF', '\uD800', '\uDFFF', '"', '\\', '\n', '\u2028', 'ß'},
                new boolean[] {true, false},
                List.of(Double.NaN, -0.0, Double.MIN_VALUE, Double.POSITIVE_INFINITY),
                List.of(Float.NaN, -0f, Float.MIN_VALUE, Float.NEGATIVE_INFINITY),
                List.of(Long.MIN_VALUE, Long.MAX_VALUE),
                Float.NaN,
                -0.0,
                Long.MIN_VALUE,
                Byte.MIN_VALUE,
                Short.MIN_VALUE,
                Integer.MIN_VALUE,
                '\uD834')));
    zero.set(-0.0);
    nan.set(Float.NaN);
    least.set(Long.MIN_VALUE);
  }

  @Override
  public void step() {}
}
