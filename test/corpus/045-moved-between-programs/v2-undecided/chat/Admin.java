package chat;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

/** The other program. */
@HotState
public final class Admin implements HotProgram {
  private final Hot<List<Ban>> bans = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
