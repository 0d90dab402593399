package race;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Race implements HotProgram {
  private final Hot<List<Team>> order = Hot.of(List.of());
  private final Hot<Optional<Team>> leader = Hot.of(Optional.empty());

  @Override
  public void start() {
    order.set(List.of(Team.BLUE, Team.RED, Team.BLUE));
    leader.set(Optional.of(Team.BLUE));
  }

  @Override
  public void step() {}
}
