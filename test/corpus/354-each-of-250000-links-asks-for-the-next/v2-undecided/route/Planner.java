package route;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Planner implements HotProgram {
  /** {@code left} are the metres from here to the end. */
  @HotState
  public record Leg(int metres, long left, Leg next) {}

  private final Hot<Leg> way = Hot.of(new Leg(0, 0, null));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
