package hosp;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Ward implements HotProgram {
  private final Hot<Map<Integer, Bed<Optional<String>>>> beds = Hot.of(Map.of());
  private final Hot<Integer> size = Hot.of(1);
  private final Hot<Integer> count = Hot.of(0);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
