package feed;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Feed implements HotProgram {
  private final Hot<Optional<Two<Post, String>>> newest = Hot.of(Optional.empty());
  private final Hot<Optional<Twice<Post, Long>>> ranking = Hot.of(Optional.empty());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
