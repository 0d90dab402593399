package ring;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class World implements HotProgram {
  private final Hot<Integer> nodes = Hot.of(0);
  private final Hot<Integer> around = Hot.of(0);
  private final Hot<List<Integer>> wrong = Hot.of(List.of());
  private final Hot<List<Long>> marked = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
