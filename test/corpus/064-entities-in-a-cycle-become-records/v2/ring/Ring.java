package ring;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Ring implements HotProgram {
  private final Hot<Optional<Link>> first = Hot.of(Optional.empty());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
