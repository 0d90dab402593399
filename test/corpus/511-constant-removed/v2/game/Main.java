package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<Phase> phase = Hot.of(Phase.LOBBY);
  private final Hot<List<Match>> matches = Hot.of(List.of());

  @Override
  public void start() {
    matches.set(
        List.of(
            new Match("a", Phase.PLAY),
            new Match("b", Phase.OVER),
            new Match("c", Phase.PLAY),
            new Match("d", null)));
  }

  @Override
  public void step() {
    phase.set(Phase.PLAY);
  }
}
