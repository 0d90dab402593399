package nest;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<A<Long, Integer>> a = Hot.of(new A<>(1L, List.of()));
  private final Hot<A<String, Integer>> b = Hot.of(new A<>("", List.of()));

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
