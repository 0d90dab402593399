package words;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Comparator;
import java.util.List;

@HotState
public final class Words implements HotProgram {
  @HotState
  record Sorting(Comparator<String> by, boolean reversed) {}

  private final Hot<List<String>> words = Hot.of(List.of());
  private final Hot<Sorting> sorting = Hot.of(new Sorting(Comparator.naturalOrder(), false));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
