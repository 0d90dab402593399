package sim;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Robot {
  private final Hot<Optional<World>> world = Hot.of(Optional.empty());
  private final Hot<String> name = Hot.of("");
  private final Hot<Integer> weight = Hot.of(0);
  private final Hot<Map<String, World>> worlds = Hot.of(Map.of());

  private Robot() {}
}
