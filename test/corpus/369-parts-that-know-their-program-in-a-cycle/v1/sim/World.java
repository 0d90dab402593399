package sim;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class World implements HotProgram {
  private final Hot<List<Robot>> robots = Hot.of(List.of());
  private final Hot<Integer> gravity = Hot.of(9);
  private final Hot<Optional<Home>> home = Hot.of(Optional.empty());

  @Override
  public void start() {
    robots.set(List.of(new Robot(this, "r"), new Robot(this, "s")));
    home.set(Optional.of(new Home(this, robots.get().get(1))));
  }

  @Override
  public void step() {
    gravity.update(g -> g + 1);
  }
}
