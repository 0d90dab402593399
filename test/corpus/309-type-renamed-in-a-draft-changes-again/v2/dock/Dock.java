package dock;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Dock implements HotProgram {
  @HotState
  record Boat(String name, int metres) {}

  private final Hot<List<Boat>> ships = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
