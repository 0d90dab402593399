package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

@HotState
public final class Main implements HotProgram {
  @HotState
  enum Phase {
    LOBBY,
    FIGHT,
    END
  }

  private final Hot<Set<Phase>> seen = Hot.of(Set.of());
  private final Hot<Map<String, Phase>> phases = Hot.of(Map.of());

  @Override
  public void start() {
    seen.set(EnumSet.of(Phase.END, Phase.LOBBY));
    phases.set(Map.of("b", Phase.FIGHT, "a", Phase.LOBBY));
  }

  @Override
  public void step() {}
}
