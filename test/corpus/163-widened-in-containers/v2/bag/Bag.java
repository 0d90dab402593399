package bag;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
public final class Bag implements HotProgram {
  private final Hot<List<Long>> list = Hot.of(List.of());
  private final Hot<Set<Integer>> set = Hot.of(Set.of());
  private final Hot<Map<Integer, Map<Long, Double>>> map = Hot.of(Map.of());
  private final Hot<Optional<Double>> some = Hot.of(Optional.empty());
  private final Hot<Optional<Float>> none = Hot.of(Optional.empty());
  private final Hot<Deque<Double>> deque = Hot.of(new ArrayDeque<>());
  private final Hot<short[]> bytes = Hot.of(new short[0]);
  private final Hot<int[]> chars = Hot.of(new int[0]);
  private final Hot<double[]> ints = Hot.of(new double[0]);
  private final Hot<Long[]> boxed = Hot.of(new Long[0]);
  private final Hot<Double[]> holey = Hot.of(new Double[0]);
  private final Hot<double[][]> matrix = Hot.of(new double[0][]);
  private final Hot<List<float[]>> rows = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
