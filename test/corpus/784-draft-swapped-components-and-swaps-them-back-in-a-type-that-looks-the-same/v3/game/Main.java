package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record R(int a, int b) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<R>> l = Hot.of(List.of());
  private final Hot<Integer> k = Hot.of(6);
  private final Hot<Integer> m = Hot.of(7);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
