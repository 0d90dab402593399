package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.math.*;
import java.util.*;

@HotState
record V<T>(T v) {}

@HotState
record Emp() {}

@HotState
enum Zero {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<V<Float>>> d =
      Hot.of(List.of(new V<>(Float.NaN), new V<>(-0f), new V<>(null)));
  private final Hot<Optional<Long>> l = Hot.of(Optional.of(Long.MIN_VALUE));
  private final Hot<Set<String>> s =
      Hot.of(new LinkedHashSet<>(List.of("\ud800", "\udc00\ud800", "")));
  private final Hot<BigInteger[]> big =
      Hot.of(
          new BigInteger[] {
            new BigInteger("123456789012345678901234567890123456789012345678901234567890"),
            BigInteger.valueOf(-1)
          });
  private final Hot<List<BigDecimal>> dec =
      Hot.of(List.of(new BigDecimal("0.00"), new BigDecimal("1E+400")));
  private final Hot<List<List<Emp>>> e = Hot.of(List.of(List.of(), List.of(new Emp())));
  private final Hot<Map<Float, Integer>> z =
      Hot.of(new TreeMap<>(Map.of(0f, 2, -0f, 1, Float.NaN, 3)));
  private final Hot<Map<Zero, Zero>> z0 = Hot.of(new EnumMap<>(Zero.class));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
