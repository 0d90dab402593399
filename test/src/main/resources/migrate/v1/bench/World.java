package bench;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The old version. */
@HotState
public final class World implements HotProgram {
  private final Hot<List<Particle>> particles = Hot.of(List.of());
  private final Hot<Map<Long, Particle>> byId = Hot.of(Map.of());
  private final Hot<List<Enemy>> enemies = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}

  public void addParticles(int count) {
    List<Particle> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(new Particle(i, 1, 2, 0.5 * i));
    }
    particles.set(all);
  }

  /** Particles with one and the same content. */
  public void addEqualParticles(int count) {
    List<Particle> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(new Particle(0, 1, 2, 3));
    }
    particles.set(all);
  }

  public void addParticlesById(int count) {
    Map<Long, Particle> all = new HashMap<>(2 * count);
    for (long i = 0; i < count; i++) {
      all.put(i, new Particle(i, 1, 2, 0.5 * i));
    }
    byId.set(all);
  }

  public void addEnemies(int count) {
    List<Enemy> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(new Enemy(new Vec(i, 1), i));
    }
    enemies.set(all);
  }

  /** For a comparison with what a loop gives. */
  @Override
  public String toString() {
    double sum = 0;
    for (Particle each : particles.get()) {
      sum += each.x() + each.vy();
    }
    for (Particle each : byId.get().values()) {
      sum += each.x() + each.vy();
    }
    for (Enemy each : enemies.get()) {
      sum += each.weight();
    }
    return Double.toString(sum);
  }
}
