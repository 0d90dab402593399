package atlas;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.HashMap;
import java.util.Map;

@HotState
public final class Atlas implements HotProgram {
  private final Hot<Map<Peak, Integer>> heights = Hot.of(Map.of());

  @Override
  public void start() {
    Map<Peak, Integer> all = new HashMap<>();
    all.put(new Peak("K2"), 8611);
    all.put(new Peak(null), null);
    heights.set(all);
  }

  @Override
  public void step() {}

  @HotState
  public record Peak(String name) {}
}
