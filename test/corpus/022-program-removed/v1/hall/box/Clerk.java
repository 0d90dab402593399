package hall.box;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Clerk {
  private final Hot<String> name = Hot.of("nobody");
}
