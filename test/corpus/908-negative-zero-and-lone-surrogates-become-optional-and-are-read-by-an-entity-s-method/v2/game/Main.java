package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record V(
    Optional<Double> d,
    double f,
    int c,
    Optional<String> s,
    java.math.BigInteger b,
    Optional<java.math.BigDecimal> e,
    Long l) {}

@HotState
final class N {
  private final Hot<Optional<Double>> d = Hot.of(Optional.empty());
  private final Hot<Map<Optional<Double>, Optional<V>>> m = Hot.of(Map.of());
  private final Hot<double[]> a = Hot.of(new double[0]);
  private final Hot<Set<Double>> fs = Hot.of(Set.of());
  private final Hot<Optional<N>> n = Hot.of(Optional.empty());
  private final Hot<String> t = Hot.of("");

  N() {}

  String t() {
    StringBuilder s = new StringBuilder();
    m.get().forEach((k, v) -> s.append(k).append(v.isPresent()).append(';'));
    return s + n.get().get().d.get().toString() + fs.get() + (a.get()[0] == 0 ? 1 / a.get()[0] : 9);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<N>> ns = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
