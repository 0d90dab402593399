package house;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Door {
  private final Hot<Boolean> open = Hot.of(false);
  private final Hot<Optional<Door>> back = Hot.of(Optional.empty());
  void back(Door d) {
    back.set(Optional.of(d));
  }
}
