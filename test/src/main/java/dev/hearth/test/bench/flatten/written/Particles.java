package dev.hearth.test.bench.flatten.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A hundred thousand particles; a run is one step of them. */
public final class Particles implements Runnable {
  private final List<Particle> all = new ArrayList<>();

  /** All begin in the middle. */
  public Particles() {
    Random random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      all.add(new Particle(random.nextDouble() - 0.5, random.nextDouble() - 0.5));
    }
  }

  @Override
  public void run() {
    for (Particle each : all) {
      each.step(0.05);
    }
  }

  @Override
  public String toString() {
    return all.stream().mapToLong(Particle::bounces).sum()
        + " "
        + all.stream().mapToDouble(Particle::far).sum();
  }
}
