package hive;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Hive implements HotProgram {
  private final Hot<List<Bee>> bees = Hot.of(List.of());

  @Override
  public void start() {
    Bee maja = new Bee(new Body(new Body.Size(2, 3), "gold"), new Task.Fly(new Body.Size(7, 8)));
    Bee willi = new Bee(new Body(new Body.Size(5, 6), null), new Task.Rest(10));
    maja.follow(willi);
    willi.follow(maja);
    bees.set(List.of(maja, willi));
  }

  @Override
  public void step() {}
}
