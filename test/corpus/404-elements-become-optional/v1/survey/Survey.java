package survey;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@HotState
public final class Survey implements HotProgram {
  private final Hot<List<String>> answers = Hot.of(List.of());
  private final Hot<Map<String, Reply>> replies = Hot.of(Map.of());
  private final Hot<int[]> points = Hot.of(new int[0]);
  private final Hot<Reply[][]> grid = Hot.of(new Reply[0][]);
  private final Hot<List<List<Integer>>> nested = Hot.of(List.of());
  private final Hot<Reply> first = Hot.of(new Reply(null, 0));

  @Override
  public void start() {
    answers.set(Arrays.asList("yes", null, ""));
    points.set(new int[] {0, 3});
    nested.set(Arrays.asList(Arrays.asList(1, null), null, List.of()));
  }

  @Override
  public void step() {
    Map<String, Reply> all = new HashMap<>();
    all.put("a", new Reply("fine", 1));
    all.put("b", null);
    all.put(null, new Reply(null, 2));
    replies.set(all);
    grid.set(new Reply[][] {{new Reply("x", 9), null}, null});
  }
}
