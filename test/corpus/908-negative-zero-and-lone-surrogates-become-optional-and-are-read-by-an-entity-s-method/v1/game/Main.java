package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record V(
    double d, float f, char c, String s, java.math.BigInteger b, java.math.BigDecimal e, long l) {}

@HotState
final class N {
  private final Hot<Double> d = Hot.of(0.0);
  private final Hot<Map<Double, V>> m = Hot.of(Map.of());
  private final Hot<double[]> a = Hot.of(new double[0]);
  private final Hot<Set<Float>> fs = Hot.of(Set.of());
  private final Hot<Optional<N>> n = Hot.of(Optional.empty());

  N() {}

  N(double d, Map<Double, V> m, double[] a, Set<Float> fs) {
    this.d.set(d);
    this.m.set(m);
    this.a.set(a);
    this.fs.set(fs);
    n.set(Optional.of(this));
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<N>> ns = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    V v =
        new V(
            -0.0,
            Float.NaN,
            '\ud800',
            "a\udc00b\u0000",
            java.math.BigInteger.TWO.pow(200).negate(),
            new java.math.BigDecimal("-0E-7"),
            Long.MIN_VALUE);
    Map<Double, V> m = new LinkedHashMap<>();
    m.put(-0.0, v);
    m.put(0.0, null);
    m.put(Double.NaN, v);
    m.put(null, v);
    Set<Float> fs = new TreeSet<>(List.of(-0f, 0f, Float.NaN, Float.MIN_VALUE));
    ns.set(
        List.of(
            new N(
                Double.NEGATIVE_INFINITY,
                m,
                new double[] {-0.0, Double.NaN, Double.MIN_VALUE},
                fs)));
  }
}
