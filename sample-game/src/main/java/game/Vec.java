package game;

import dev.hearth.annotations.HotState;

/** A place or a velocity; in pixels, or pixels per tick. */
@HotState
public record Vec(double x, double y) {
  static final Vec ZERO = new Vec(0, 0);

  static Vec polar(double angle, double length) {
    return new Vec(Math.cos(angle) * length, Math.sin(angle) * length);
  }

  Vec plus(Vec other) {
    return new Vec(x + other.x, y + other.y);
  }

  Vec minus(Vec other) {
    return new Vec(x - other.x, y - other.y);
  }

  Vec times(double factor) {
    return new Vec(x * factor, y * factor);
  }

  double length() {
    return Math.hypot(x, y);
  }

  double angle() {
    return Math.atan2(y, x);
  }

  double distance(Vec other) {
    return minus(other).length();
  }

  /** This direction with at most {@code length}. */
  Vec atMost(double length) {
    double now = length();
    return now <= length ? this : times(length / now);
  }
}
