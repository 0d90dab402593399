package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Main implements HotProgram {
  private final Hot<Point> at = Hot.of(new Point(1, 2, ""));

  @Override
  public void start() {}

  @Override
  public void step() {
    at.update(p -> new Point(p.x() + 10, p.y(), p.label()));
  }
}
