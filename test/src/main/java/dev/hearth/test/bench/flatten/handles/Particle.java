package dev.hearth.test.bench.flatten.handles;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

/** A point that flies about in a square of 1 by 1. */
@HotState
final class Particle {
  private final Hot<Double> x = Hot.of(0.5);
  private final Hot<Double> y = Hot.of(0.5);
  private final Hot<Double> vx = Hot.of(0.0);
  private final Hot<Double> vy = Hot.of(0.0);
  private final Hot<Integer> bounces = Hot.of(0);

  Particle(double vx, double vy) {
    this.vx.set(vx);
    this.vy.set(vy);
  }

  void step(double time) {
    x.set(x.get() + vx.get() * time);
    y.set(y.get() + vy.get() * time);
    if (x.get() < 0 || x.get() > 1) {
      vx.update(v -> -v);
      bounces.update(n -> n + 1);
    }
    if (y.get() < 0 || y.get() > 1) {
      vy.update(v -> -v);
      bounces.update(n -> n + 1);
    }
  }

  int bounces() {
    return bounces.get();
  }

  double far() {
    return x.get() + y.get();
  }
}
