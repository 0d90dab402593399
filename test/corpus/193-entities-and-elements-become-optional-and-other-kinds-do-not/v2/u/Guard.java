package u;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Guard {
  private final Hot<Optional<Guard>> next = Hot.of(Optional.empty());
  private final Hot<String> name = Hot.of("g");
}
