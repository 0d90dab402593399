package ring;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Node {
  private final Hot<Long> number = Hot.of(0L);
  private final Hot<Boolean> marked = Hot.of(false);
  private final Hot<Optional<Node>> next = Hot.of(Optional.empty());
  private final Hot<List<Node>> far = Hot.of(List.of());
}
