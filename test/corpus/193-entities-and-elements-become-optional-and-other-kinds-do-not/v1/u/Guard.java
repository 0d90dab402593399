package u;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Guard {
  private final Hot<Guard> next = Hot.of(this);
  private final Hot<String> name = Hot.of("g");
  void next(Guard g) {
    next.set(g);
  }
}
