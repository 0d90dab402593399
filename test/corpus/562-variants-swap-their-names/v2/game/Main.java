package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Water>> taps = Hot.of(List.of());
  private final Hot<Water.Cold> boiler = Hot.of(new Water.Cold(0, false));

  @Override
  public void start() {
    taps.set(List.of(new Water.Hot(1), new Water.Cold(2, true), new Water.Hot(3)));
    boiler.set(new Water.Cold(40, false));
  }

  @Override
  public void step() {}
}
