package ring;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Ring implements HotProgram {
  /** What was called A and B. */
  @HotState
  record Pair<B, A>(B first, List<A> second, B last) {}

  private final Hot<List<Pair<String, Integer>>> pairs = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
