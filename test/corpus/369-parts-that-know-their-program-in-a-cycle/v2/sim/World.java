package sim;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class World implements HotProgram {
  private final Hot<List<Robot>> robots = Hot.of(List.of());
  private final Hot<Optional<Home>> home = Hot.of(Optional.empty());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
