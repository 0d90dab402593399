package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record T(long a, int b) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<T>> l = Hot.of(List.of());
  private final Hot<Integer> more = Hot.of(5);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
