package ring;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Link {
  private final Hot<String> name = Hot.of("");
  private final Hot<Optional<Link>> next = Hot.of(Optional.empty());

  private Link() {}

  Link(String name) {
    this.name.set(name);
  }

  void join(Link other) {
    next.set(Optional.of(other));
  }
}
