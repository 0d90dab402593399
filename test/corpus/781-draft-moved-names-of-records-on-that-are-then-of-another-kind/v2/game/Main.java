package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record B(int n) {}

@HotState
record C(int n) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<B>> a = Hot.of(List.of());
  private final Hot<List<C>> b = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
