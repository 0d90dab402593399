package bench;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

/** The new version. */
@HotState
public final class World implements HotProgram {
  private final Hot<List<Particle>> particles = Hot.of(List.of());
  private final Hot<Map<Long, Particle>> byId = Hot.of(Map.of());
  private final Hot<List<Enemy>> enemies = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}

  /** For a comparison with what a loop gives. */
  @Override
  public String toString() {
    double sum = 0;
    for (Particle each : particles.get()) {
      sum += each.pos().x() + each.vel().y();
    }
    for (Particle each : byId.get().values()) {
      sum += each.pos().x() + each.vel().y();
    }
    for (Enemy each : enemies.get()) {
      sum += each.weight();
    }
    return Double.toString(sum);
  }
}
