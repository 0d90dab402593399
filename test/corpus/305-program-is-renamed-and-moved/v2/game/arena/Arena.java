package game.arena;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Arena implements HotProgram {
  @HotState
  public record Score(String player, int points) {}

  private final Hot<List<Score>> scores = Hot.of(List.of());
  private final Hot<Integer> round = Hot.of(1);

  @Override
  public void start() {}

  @Override
  public void step() {
    round.update(r -> r + 1);
  }
}
