package gen;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<Both<Ship, Integer>> both = Hot.of(new Both<>(new Ship(1, 0), 2, List.of(), 3, new Integer[0]));
  private final Hot<List<Holder<Ship, String, List<Ship>, Ship, Long>>> holders = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
