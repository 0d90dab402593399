package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Button>> buttons = Hot.of(List.of());
  private final Hot<Rule> rule = Hot.of(n -> n > 0);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
