package inn;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Guest {
  private final Hot<String> name = Hot.of("");

  private Guest() {}
  Guest(String n) {
    name.set(n);
  }
}
