package sim;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Robot {
  private final Hot<Optional<World>> world = Hot.of(Optional.empty());
  private final Hot<String> name = Hot.of("");

  private Robot() {}
  Robot(World w, String name) {
    world.set(Optional.of(w));
    this.name.set(name);
  }
}
