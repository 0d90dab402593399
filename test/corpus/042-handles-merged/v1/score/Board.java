package score;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@HotState
public final class Board implements HotProgram {
  private final Hot<List<String>> names = Hot.of(List.of());
  private final Hot<int[]> points = Hot.of(new int[0]);
  private final Hot<Map<String, String>> colours = Hot.of(Map.of());

  @Override
  public void start() {
    names.set(List.of("red", "blue", "red"));
    points.set(new int[] {3, Integer.MAX_VALUE, -1});
    Map<String, String> all = new LinkedHashMap<>();
    all.put("red", "#f00");
    all.put("blue", "#00f");
    colours.set(all);
  }

  @Override
  public void step() {
    int[] next = points.get().clone();
    next[0]++;
    points.set(next);
  }
}
