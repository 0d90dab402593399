package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.math.*;
import java.util.*;

@HotState
record V<T>(T val) {}

@HotState
record Emp() {}

@HotState
enum Zero {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<V<Double>>> d = Hot.of(List.of());
  private final Hot<Optional<Long>> l = Hot.of(Optional.empty());
  private final Hot<Set<String>> s = Hot.of(Set.of());
  private final Hot<BigInteger[]> big = Hot.of(new BigInteger[0]);
  private final Hot<List<BigDecimal>> dec = Hot.of(List.of());
  private final Hot<List<List<Emp>>> e = Hot.of(List.of());
  private final Hot<Map<Double, Integer>> z = Hot.of(Map.of());
  private final Hot<Map<Zero, Zero>> z0 = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
