package wiki;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Wiki implements HotProgram {
  private final Hot<List<Page>> pages = Hot.of(List.of());
  private final Hot<Map<Level, Integer>> readers = Hot.of(Map.of());
  private final Hot<Integer> edits = Hot.of(0);

  @Override
  public void start() {}

  @Override
  public void step() {
    edits.update(e -> e + 1);
  }
}
