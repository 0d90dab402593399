package void_;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Voids implements HotProgram {
  private final Hot<List<Bag>> bags = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
