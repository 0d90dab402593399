package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record T(int a, int b) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<T>> l = Hot.of(List.of());

  @Override
  public void start() {
    l.set(List.of(new T(1, 2)));
  }

  @Override
  public void step() {}
}
