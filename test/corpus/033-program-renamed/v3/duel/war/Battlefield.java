package duel.war;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Battlefield implements HotProgram {
  private final Hot<Map<Mode, Long>> fights = Hot.of(Map.of());
  private final Hot<Mode> mode = Hot.of(Mode.IDLE);

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public enum Mode {
    FIGHT,
    IDLE
  }
}
