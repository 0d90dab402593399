package ring;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Ring implements HotProgram {
  @HotState
  record Pair<A, B>(A first, List<B> second) {}

  private final Hot<List<Pair<String, Integer>>> pairs = Hot.of(List.of());

  @Override
  public void start() {
    pairs.set(List.of(new Pair<>("a", List.of(1)), new Pair<>("b", List.of())));
  }

  @Override
  public void step() {}
}
