package cfg;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Config implements HotProgram {
  private final Hot<Box<Integer>> a = Hot.of(new Box<>(1, List.of()));
  private final Hot<Box<int[]>> b = Hot.of(new Box<>(new int[0], List.of()));
  private final Hot<Box<String>> c = Hot.of(new Box<>("", List.of()));
  private final Hot<Two<Integer, Character>> d = Hot.of(new Two<>(1, Map.of(), Optional.empty()));
  private final Hot<Box<Long>> e = Hot.of(new Box<>(1L, List.of()));
  private final Hot<Box<List<Integer>>> f = Hot.of(new Box<>(List.of(), List.of()));

  @Override
  public void start() {}

  @Override
  public void step() {
    a.set(new Box<>(2, Arrays.asList(3, null)));
    b.set(new Box<>(new int[] {4}, List.of(new int[] {5, 6})));
    c.set(new Box<>(null, Arrays.asList("s", null)));
    d.set(new Two<>(7, Map.of('a', 8), Optional.of(new Two<>(9, Map.of('c', 10), Optional.empty()))));
    e.set(new Box<>(10L, List.of(11L)));
    f.set(new Box<>(List.of(12), List.of(List.of(13), List.of())));
  }
}
