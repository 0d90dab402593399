package pub;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

/** Another program with guests, which comes first by its name. */
@HotState
public final class Bar implements HotProgram {
  private final Hot<List<Guest>> guests = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
