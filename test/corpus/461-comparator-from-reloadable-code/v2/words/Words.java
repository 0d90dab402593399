package words;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

@HotState
public final class Words implements HotProgram {
  private final Hot<TreeMap<String, Integer>> counts = Hot.of(new TreeMap<>());

  @Override
  public void start() {}

  @Override
  public void step() {
    TreeMap<String, Integer> all = new TreeMap<>(new ByLength());
    for (String word : List.of("pear", "fig", "banana")) {
      all.put(word, 1);
    }
    counts.set(all);
  }

  static final class ByLength implements Comparator<String> {
    @Override
    public int compare(String left, String right) {
      return Integer.compare(right.length(), left.length());
    }
  }
}
