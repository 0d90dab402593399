package inn;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Guest {
  private final Hot<String> name = Hot.of("");
  private final Hot<String> nick = Hot.of("");
}
