package game;

import dev.hearth.annotations.HotState;
import dev.hearth.annotations.Unit;
import game.net.Json;
import tools.jackson.core.JsonGenerator;

/** A ship, flying or wrecked. */
@HotState
public record Ship(
    String name,
    Vec pos,
    Vec vel,
    double heading,
    int hull,
    double shield,
    Gun gun,
    @Unit("ticks") int down) {

  static final double RADIUS = 18;
  static final int HULL = 100;
  static final double SHIELD = 50;

  private static final double TURN = 0.115;
  private static final double THRUST = 0.3;
  private static final double DRAG = 0.974;
  private static final double RECHARGE = 0.15;
  private static final int DOWN = 2 * Space.RATE;

  static Ship launch(String name, Vec pos, double heading) {
    return new Ship(name, pos, Vec.ZERO, heading, HULL, SHIELD, Gun.of(Weapon.BOLT), 0);
  }

  boolean wrecked() {
    return hull == 0;
  }

  /** One tick on. A wreck drifts, and counts down to its next launch. */
  Ship fly(Steer steer) {
    double turned = wrecked() ? heading : heading + steer.turn() * TURN;
    double push = wrecked() ? 0 : steer.thrust() * THRUST;
    Vec going = vel.plus(Vec.polar(turned, push)).times(DRAG);
    Vec next = pos.plus(going);
    Vec v = Space.bounced(going, next, RADIUS);
    Vec at = Space.inside(next, RADIUS);
    double charged = wrecked() ? 0 : Math.min(SHIELD, shield + RECHARGE);
    return new Ship(name, at, v, turned, hull, charged, gun.cooled(), Math.max(0, down - 1));
  }

  /** Damaged, the shield first; negative damage mends. */
  Ship hit(int damage) {
    double held = Math.max(0, Math.min(shield, damage));
    int left = Math.max(0, Math.min(HULL, hull - (int) Math.ceil(damage - held)));
    return new Ship(name, pos, vel, heading, left, shield - held, gun, left == 0 ? DOWN : 0);
  }

  Ship with(Gun other) {
    return new Ship(name, pos, vel, heading, hull, shield, other, down);
  }

  void write(JsonGenerator json) {
    Json.place(json, pos.x(), pos.y(), vel.x(), vel.y());
    json.writeNumberProperty("heading", Json.round(heading));
    json.writeNumberProperty("hull", hull);
    json.writeNumberProperty("shield", Json.round(shield));
    json.writeStringProperty("weapon", gun.weapon().name());
    json.writeNumberProperty("rounds", gun.rounds());
  }
}
