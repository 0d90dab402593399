package mill;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Mill implements HotProgram {
  private final Hot<Map<String, List<Sack>>> sacks = Hot.of(Map.of());

  @Override
  public void start() {
  }

  @Override
  public void step() {}

  @HotState
  public record Sack(int kilos, int pieces, int each) {}
}
