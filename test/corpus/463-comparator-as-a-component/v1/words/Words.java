package words;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Words implements HotProgram {
  private final Hot<List<String>> words = Hot.of(List.of());

  @Override
  public void start() {
    words.set(List.of("b", "a"));
  }

  @Override
  public void step() {}
}
