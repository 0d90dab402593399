package game;

/** What a pilot does in one tick; {@code turn} and {@code thrust} are from -1 to 1. */
record Steer(double turn, double thrust, boolean fire) {
  static final Steer NONE = new Steer(0, 0, false);

  /**
   * From the keys that are down: any of {@code U}p, {@code D}own, {@code L}, {@code R}, {@code
   * F}ire.
   */
  static Steer of(String keys) {
    return new Steer(
        axis(keys, 'R') - axis(keys, 'L'),
        axis(keys, 'U') - 0.5 * axis(keys, 'D'),
        axis(keys, 'F') > 0);
  }

  private static double axis(String keys, char key) {
    return keys.indexOf(key) < 0 ? 0 : 1;
  }

  Steer holdingFire() {
    return new Steer(turn, thrust, false);
  }
}
