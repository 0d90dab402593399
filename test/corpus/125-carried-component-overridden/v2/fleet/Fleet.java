package fleet;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Fleet implements HotProgram {
  private final Hot<List<Ship>> ships = Hot.of(List.of());
  private final Hot<Integer> round = Hot.of(1);

  @Override
  public void start() {
  }

  @Override
  public void step() {
    round.update(r -> r + 1);
  }

  @HotState
  public record Ship(String name, int hull, int crew, boolean old) {}
}
