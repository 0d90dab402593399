package poll;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Poll implements HotProgram {
  private final Hot<List<Answer>> answers = Hot.of(List.of());
  private final Hot<int[]> ages = Hot.of(new int[0]);

  @Override
  public void start() {
  }

  @Override
  public void step() {}
}
