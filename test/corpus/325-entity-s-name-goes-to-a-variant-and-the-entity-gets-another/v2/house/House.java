package house;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class House implements HotProgram {
  private final Hot<Gate[]> doors = Hot.of(new Gate[0]);
  private final Hot<List<Opening>> openings = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
