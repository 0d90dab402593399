package words;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;
import java.util.SortedSet;

@HotState
public final class Words implements HotProgram {
  @HotState
  record Word(String text, long count) {}

  private final Hot<Map<String, SortedSet<Word>>> words = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
