package poll;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Poll implements HotProgram {
  private final Hot<List<Answer>> answers = Hot.of(List.of());
  private final Hot<Integer[]> ages = Hot.of(new Integer[0]);

  @Override
  public void start() {
    answers.set(List.of(new Answer(3, null, true, 1.5, 'a'), new Answer(null, 4, null, null, null)));
    ages.set(new Integer[] {7, null});
  }

  @Override
  public void step() {}
}
