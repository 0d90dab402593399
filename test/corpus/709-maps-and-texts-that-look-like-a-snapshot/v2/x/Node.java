package x;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Node {
  private final Hot<Optional<Node>> ref = Hot.of(Optional.empty());
  private final Hot<Long> value = Hot.of(1L);
}
