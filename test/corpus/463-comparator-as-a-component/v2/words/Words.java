package words;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Comparator;
import java.util.List;

@HotState
public final class Words implements HotProgram {
  @HotState
  enum Sorting {
    BY_NAME(Comparator.naturalOrder()),
    BY_LENGTH(Comparator.comparing(String::length));

    private final Comparator<String> by;

    Sorting(Comparator<String> by) {
      this.by = by;
    }
  }

  private final Hot<List<String>> words = Hot.of(List.of());
  private final Hot<Sorting> sorting = Hot.of(Sorting.BY_LENGTH);

  @Override
  public void start() {}

  @Override
  public void step() {
    words.update(all -> all.stream().sorted(sorting.get().by).toList());
  }
}
