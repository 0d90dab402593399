package feed;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Feed implements HotProgram {
  private final Hot<Optional<Link<Post>>> newest = Hot.of(Optional.empty());
  private final Hot<Optional<Twice<Post>>> ranking = Hot.of(Optional.empty());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
