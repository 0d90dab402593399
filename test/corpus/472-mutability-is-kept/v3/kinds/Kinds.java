package kinds;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Kinds implements HotProgram {
  private final Hot<List<Boolean>> collections = Hot.of(List.of());
  private final Hot<List<Boolean>> maps = Hot.of(List.of());
  private final Hot<List<Integer>> sizes = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
