package field;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Field implements HotProgram {
  private final Hot<List<Plot>> plots = Hot.of(List.of());

  @Override
  public void start() {
    plots.set(List.of(new Plot("a", 2.5, 4, List.of("rye"), 1), new Plot("b", -0.0, 3, List.of(), 2)));
  }

  @Override
  public void step() {}
}
