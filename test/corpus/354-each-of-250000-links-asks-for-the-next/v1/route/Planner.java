package route;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Planner implements HotProgram {
  @HotState
  public record Leg(int metres, Leg next) {}

  private final Hot<Leg> way = Hot.of(new Leg(0, null));

  @Override
  public void start() {
    Leg at = null;
    for (int i = 1; i <= 250_000; i++) {
      at = new Leg(i, at);
    }
    way.set(at);
  }

  @Override
  public void step() {}
}
