package zoo;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Zoo implements HotProgram {
  private final Hot<List<Cage>> cages = Hot.of(List.of());
  private final Hot<Integer> day = Hot.of(0);

  @Override
  public void start() {}

  @Override
  public void step() {
    day.update(d -> d + 1);
  }
}
