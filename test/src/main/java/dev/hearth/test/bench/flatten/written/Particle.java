package dev.hearth.test.bench.flatten.written;

/** A point that flies about in a square of 1 by 1. */
final class Particle {
  private double x = 0.5;
  private double y = 0.5;
  private double vx;
  private double vy;
  private int bounces;

  Particle(double vx, double vy) {
    this.vx = vx;
    this.vy = vy;
  }

  void step(double time) {
    x += vx * time;
    y += vy * time;
    if (x < 0 || x > 1) {
      vx = -vx;
      bounces++;
    }
    if (y < 0 || y > 1) {
      vy = -vy;
      bounces++;
    }
  }

  int bounces() {
    return bounces;
  }

  double far() {
    return x + y;
  }
}
