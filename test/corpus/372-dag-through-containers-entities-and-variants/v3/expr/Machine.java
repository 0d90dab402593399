package expr;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Machine implements HotProgram {
  private final Hot<String> path = Hot.of("");
  private final Hot<Integer> copies = Hot.of(0);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
