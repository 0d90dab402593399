package house;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Gate {
  private final Hot<Boolean> open = Hot.of(false);
  private final Hot<Optional<Gate>> back = Hot.of(Optional.empty());
}
