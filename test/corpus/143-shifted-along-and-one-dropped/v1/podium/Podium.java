package podium;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Podium implements HotProgram {
  private final Hot<Ranks> ranks = Hot.of(new Ranks("a", "b", "c"));

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public record Ranks(String first, String second, String third) {}
}
