package wiki;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@HotState
public final class Wiki implements HotProgram {
  private final Hot<List<Page>> pages = Hot.of(List.of());
  private final Hot<Map<Level, Integer>> readers = Hot.of(Map.of());
  private final Hot<Integer> edits = Hot.of(0);

  @Override
  public void start() {
    pages.set(
        List.of(
            new Page("Home", new Access(0, "all"), Level.BASIC),
            new Page("Plans", new Access(2, "staff"), Level.EXPERT),
            new Page("Help", new Access(1, "all"), Level.BASIC)));
    readers.set(new TreeMap<>(Map.of(Level.BASIC, 31, Level.EXPERT, 2)));
  }

  @Override
  public void step() {
    edits.update(e -> e + EnumSet.allOf(Level.class).size());
  }
}
