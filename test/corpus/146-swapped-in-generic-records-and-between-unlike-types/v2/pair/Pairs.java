package pair;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Pairs implements HotProgram {
  private final Hot<List<Pair<String, Integer>>> pairs = Hot.of(List.of());
  private final Hot<Mixed> mixed = Hot.of(new Mixed(0, 0, ""));

  @Override
  public void start() {
  }

  @Override
  public void step() {}

  @HotState
  public record Pair<A, B>(A second, B first) {}

  @HotState
  public record Mixed(int narrow, long wide, String note) {}
}
