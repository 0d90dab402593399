package duel;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Arena implements HotProgram {
  private final Hot<Mode> mode = Hot.of(Mode.IDLE);
  private final Hot<Map<Mode, Integer>> rounds = Hot.of(Map.of());

  @Override
  public void start() {
    rounds.set(Map.of(Mode.IDLE, 1, Mode.FIGHT, 0));
  }

  @Override
  public void step() {
    mode.set(Mode.FIGHT);
    rounds.set(Map.of(Mode.IDLE, 1, Mode.FIGHT, rounds.get().get(Mode.FIGHT) + 1));
  }

  @HotState
  public enum Mode {
    IDLE,
    FIGHT
  }
}
