package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Water>> taps = Hot.of(List.of());
  private final Hot<Water.Hot> boiler = Hot.of(new Water.Hot(0));

  @Override
  public void start() {
    taps.set(List.of(new Water.Hot(1), new Water.Cold(2), new Water.Hot(3)));
    boiler.set(new Water.Hot(40));
  }

  @Override
  public void step() {}
}
