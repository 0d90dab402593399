package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Event>> log = Hot.of(List.of());

  @Override
  public void start() {
    Event.Vote vote = new Event.Vote();
    vote.yes.set(3);
    vote.about.set(vote);
    log.set(
        List.of(
            new Event.Joined("ann"),
            vote,
            Event.Tick.FAST,
            new Event.Left("ann", Event.Reason.KICKED),
            vote));
  }

  @Override
  public void step() {}
}
