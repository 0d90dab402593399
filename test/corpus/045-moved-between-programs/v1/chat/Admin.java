package chat;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

/** The other program. */
@HotState
public final class Admin implements HotProgram {
  private final Hot<String> motto = Hot.of("be kind");

  @Override
  public void start() {}

  @Override
  public void step() {}
}
