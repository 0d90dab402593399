package den;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Den implements HotProgram {
  private final Hot<List<Fox>> foxes = Hot.of(List.of());

  @Override
  public void start() {
    Fox old = new Fox(9, new Fur("red", 3));
    Fox cub = new Fox(1, new Fur("grey", 1));
    foxes.set(List.of(old, cub, old));
  }

  @Override
  public void step() {}
}
