package dev.hearth.test.harness;

import java.util.ArrayList;
import java.util.List;

/**
 * What the rules of the game allow between two frames. It holds in every tick, so a reload that
 * loses or invents anything stands out.
 */
final class Continuity {
  private static final double THRUST = 0.3;
  private static final double DRAG = 0.974;
  private static final double FASTEST = THRUST / (1 - DRAG);

  /** Numbers come in hundredths. */
  private static final double ROUNDING = 0.05;

  /** A wreck is launched anew only after so many ticks. */
  private static final int DOWN = 60;

  private final Frame before;
  private final Frame after;
  private final long ticks;
  private final List<String> breaches = new ArrayList<>();

  private Continuity(Frame before, Frame after) {
    this.before = before;
    this.after = after;
    this.ticks = after.tick() - before.tick();
  }

  /** All that is not as it must be; empty when {@code after} can follow on {@code before}. */
  static List<String> breaches(Frame before, Frame after) {
    Continuity all = new Continuity(before, after);
    all.check(all.ticks > 0, "the clock did not go on");
    before.ships().values().forEach(all::check);
    return all.breaches;
  }

  private void check(Ship then) {
    Ship now = after.ships().get(then.id());
    if (now == null) {
      check(false, then.id() + " has lost its ship");
      return;
    }
    check(now.name().equals(then.name()), then.id() + " has another name");
    check(now.bot() == then.bot(), then.id() + " has another pilot");
    if (after.round() == before.round()) {
      check(now.score() >= then.score(), then.id() + " has lost points");
      check(now.number("kills") >= then.number("kills"), then.id() + " has lost kills");
      check(now.number("deaths") >= then.number("deaths"), then.id() + " has lost deaths");
      if (!then.wrecked() && ticks < DOWN) {
        check(now.distance(then) <= reach(then), then.id() + " has jumped");
      }
      if (!then.wrecked() && ticks == 1 && farFromWalls(then)) {
        check(push(then, now) <= THRUST + ROUNDING, then.id() + " has another speed");
      }
    }
  }

  private double reach(Ship then) {
    double fastest = ticks == 1 ? then.speed() + THRUST : Math.max(then.speed(), FASTEST);
    return ticks * fastest + ROUNDING;
  }

  private static double push(Ship then, Ship now) {
    return Math.hypot(
        now.number("vx") - DRAG * then.number("vx"), now.number("vy") - DRAG * then.number("vy"));
  }

  private static boolean farFromWalls(Ship ship) {
    double x = ship.number("x");
    double y = ship.number("y");
    return x > 50 && x < 3150 && y > 50 && y < 1950;
  }

  private void check(boolean holds, String what) {
    if (!holds) {
      breaches.add(
          what
              + " between tick "
              + before.tick()
              + " of code "
              + before.code()
              + " and tick "
              + after.tick()
              + " of code "
              + after.code());
    }
  }
}
