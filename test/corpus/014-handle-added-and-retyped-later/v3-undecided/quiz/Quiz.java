package quiz;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Quiz implements HotProgram {
  private final Hot<Integer> answered = Hot.of(0);

  private final Hot<String> level = Hot.of("easy");

  @Override
  public void start() {}

  @Override
  public void step() {
    answered.update(n -> n + 5);
  }
}
