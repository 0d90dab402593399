package game;

import dev.hearth.annotations.HotState;
import dev.hearth.annotations.Unit;
import java.util.function.Supplier;

/** Something fired, on its way. */
@HotState
public sealed interface Shot {
  String owner();

  Vec pos();

  Vec vel();

  /** Ticks until it burns out. */
  int life();

  int damage();

  /**
   * One tick on; {@code prey} knows the ship nearest to it that is not its owner's, or where it is.
   */
  Shot moved(Supplier<Vec> prey);

  /** Flies straight. */
  @HotState
  record Bolt(String owner, Vec pos, Vec vel, @Unit("ticks") int life) implements Shot {
    private static final double SPEED = 19;

    static Bolt from(String owner, Ship ship, double angle) {
      Vec muzzle = ship.pos().plus(Vec.polar(angle, Ship.RADIUS));
      return new Bolt(owner, muzzle, ship.vel().plus(Vec.polar(angle, SPEED)), 32);
    }

    @Override
    public int damage() {
      return 12;
    }

    @Override
    public Bolt moved(Supplier<Vec> prey) {
      return new Bolt(owner, pos.plus(vel), vel, life - 1);
    }
  }

  /** Turns after what is near. */
  @HotState
  record Torpedo(String owner, Vec pos, double heading, @Unit("ticks") int life) implements Shot {
    private static final double SPEED = 12;
    private static final double TURN = 0.09;
    private static final double SIGHT = 600;

    static Torpedo from(String owner, Ship ship) {
      Vec muzzle = ship.pos().plus(Vec.polar(ship.heading(), Ship.RADIUS));
      return new Torpedo(owner, muzzle, ship.heading(), 75);
    }

    @Override
    public Vec vel() {
      return Vec.polar(heading, SPEED);
    }

    @Override
    public int damage() {
      return 45;
    }

    @Override
    public Torpedo moved(Supplier<Vec> prey) {
      Vec at = prey.get();
      double off = Space.turn(heading, at.minus(pos).angle());
      double turn = at.distance(pos) < SIGHT ? Math.max(-TURN, Math.min(TURN, off)) : 0;
      return new Torpedo(owner, pos.plus(vel()), heading + turn, life - 1);
    }
  }
}
