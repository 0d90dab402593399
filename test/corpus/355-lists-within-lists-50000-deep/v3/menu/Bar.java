package menu;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Bar implements HotProgram {
  private final Hot<Map<String, Integer>> kinds = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
