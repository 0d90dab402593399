package dag;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Pyramid implements HotProgram {
  private final Hot<List<Stone>> top = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
