package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
sealed interface Order permits Move {}

@HotState
record Move(int x) implements Order {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Order>> l = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
