package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, Skill>> skills = Hot.of(Map.of());

  @Override
  public void start() {
    skills.set(Map.of("a", Hide.IN_GRASS));
  }

  @Override
  public void step() {}
}
