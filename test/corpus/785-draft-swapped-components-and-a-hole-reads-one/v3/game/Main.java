package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record T(int a, int b, int c) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<T>> l = Hot.of(List.of());
  private final Hot<Integer> k = Hot.of(6);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
