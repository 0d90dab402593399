package duel;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Battle implements HotProgram {
  private final Hot<Mode> mode = Hot.of(Mode.IDLE);
  private final Hot<Map<Mode, Integer>> rounds = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public enum Mode {
    IDLE,
    FIGHT
  }
}
