package kinds;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Kinds implements HotProgram {
  /** How many each held, and whether it could be changed. */
  @HotState
  record Sort(int size, boolean free) {}

  private final Hot<List<Sort>> collections = Hot.of(List.of());
  private final Hot<List<Sort>> maps = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
