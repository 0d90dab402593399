package dev.hearth.test.bench.migrate.written;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** State of version 1, and what a person would write to have it in version 2. */
public final class Loops {
  private Loops() {}

  /** Old state, as the old program makes it. */
  public static List<OldParticle> particles(int count) {
    List<OldParticle> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(new OldParticle(i, 1, 2, 0.5 * i));
    }
    return all;
  }

  /** The same with one and the same content. */
  public static List<OldParticle> equalParticles(int count) {
    List<OldParticle> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(new OldParticle(0, 1, 2, 3));
    }
    return all;
  }

  /** The same by their numbers. */
  public static Map<Long, OldParticle> particlesById(int count) {
    Map<Long, OldParticle> all = new HashMap<>(2 * count);
    for (long i = 0; i < count; i++) {
      all.put(i, new OldParticle(i, 1, 2, 0.5 * i));
    }
    return all;
  }

  /** Entities. */
  public static List<OldEnemy> enemies(int count) {
    List<OldEnemy> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(new OldEnemy(new OldVec(i, 1), i));
    }
    return all;
  }

  /** New values for old ones. */
  public static List<Particle> migrate(List<OldParticle> old) {
    List<Particle> all = new ArrayList<>(old.size());
    for (OldParticle each : old) {
      all.add(migrate(each));
    }
    return all;
  }

  private static Particle migrate(OldParticle old) {
    return new Particle(new Vec(old.x(), old.y()), new Vec(old.vx(), old.vy()), 1);
  }

  /** New values for old ones. */
  public static Map<Long, Particle> migrate(Map<Long, OldParticle> old) {
    Map<Long, Particle> all = new HashMap<>(2 * old.size());
    for (Map.Entry<Long, OldParticle> each : old.entrySet()) {
      all.put(each.getKey(), migrate(each.getValue()));
    }
    return all;
  }

  /** The same values in another class. */
  public static List<SameParticle> copy(List<OldParticle> old) {
    List<SameParticle> all = new ArrayList<>(old.size());
    for (OldParticle each : old) {
      all.add(new SameParticle(each.x(), each.y(), each.vx(), each.vy()));
    }
    return all;
  }

  /** New entities for old ones. */
  public static List<Enemy> enemies(List<OldEnemy> old) {
    List<Enemy> all = new ArrayList<>(old.size());
    for (OldEnemy each : old) {
      all.add(new Enemy(each));
    }
    return all;
  }

  /** For a comparison: what a program's text says of the same state. */
  public static String text(Collection<?> state) {
    double sum = 0;
    for (Object each : state) {
      sum += weight(each);
    }
    return Double.toString(sum);
  }

  private static double weight(Object each) {
    if (each instanceof Particle particle) {
      return particle.pos().x() + particle.vel().y();
    }
    if (each instanceof SameParticle same) {
      return same.x() + same.vy();
    }
    return each instanceof OldParticle old ? old.x() + old.vy() : ((Enemy) each).weight();
  }
}
