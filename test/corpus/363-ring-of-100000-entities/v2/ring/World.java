package ring;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class World implements HotProgram {
  private final Hot<Optional<Node>> first = Hot.of(Optional.empty());
  private final Hot<List<Node>> marked = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
