package ring;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Ring implements HotProgram {
  private final Hot<List<Pair<Integer, String>>> pairs = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
