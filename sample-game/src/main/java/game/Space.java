package game;

/** The arena's size, and what its walls do. */
final class Space {
  static final double WIDTH = 3200;
  static final double HEIGHT = 2000;

  /** Ticks per second. */
  static final int RATE = 30;

  private static final double BOUNCE = 0.6;

  private Space() {}

  static boolean holds(Vec pos) {
    return pos.x() >= 0 && pos.x() <= WIDTH && pos.y() >= 0 && pos.y() <= HEIGHT;
  }

  static Vec inside(Vec pos, double margin) {
    return new Vec(
        Math.min(Math.max(pos.x(), margin), WIDTH - margin),
        Math.min(Math.max(pos.y(), margin), HEIGHT - margin));
  }

  /** The velocity after a wall has turned back what was about to go to {@code pos}. */
  static Vec bounced(Vec vel, Vec pos, double margin) {
    Vec inside = inside(pos, margin);
    double x = inside.x() == pos.x() ? vel.x() : -vel.x() * BOUNCE;
    double y = inside.y() == pos.y() ? vel.y() : -vel.y() * BOUNCE;
    return new Vec(x, y);
  }

  /** The angle to turn by, from {@code heading}, to look along {@code wanted}; within ±π. */
  static double turn(double heading, double wanted) {
    return Math.IEEEremainder(wanted - heading, 2 * Math.PI);
  }
}
