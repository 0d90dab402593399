package tag;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

@HotState
public final class Tags implements HotProgram {
  private final Hot<List<Tag>> list = Hot.of(List.of());
  private final Hot<Map<Tag, Integer>> counts = Hot.of(Map.of());
  private final Hot<SortedSet<Tag>> sorted = Hot.of(new TreeSet<>());

  @Override
  public void start() {
    list.set(List.of(new Tag(" Red "), new Tag("red")));
    counts.set(Map.of(new Tag("BLUE"), 1, new Tag("green "), 2));
    sorted.set(new TreeSet<>(List.of(new Tag("b"), new Tag("C"), new Tag(" d"))));
  }

  @Override
  public void step() {}
}
