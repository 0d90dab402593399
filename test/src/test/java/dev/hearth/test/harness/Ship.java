package dev.hearth.test.harness;

import java.util.Map;

/**
 * A ship as a player sees it.
 *
 * @param members as the frame has them
 */
public record Ship(Map<String, Object> members) {
  public String id() {
    return Json.text(members, "id");
  }

  public String name() {
    return Json.text(members, "name");
  }

  public boolean bot() {
    return Boolean.TRUE.equals(members.get("bot"));
  }

  public int score() {
    return (int) number("score");
  }

  public boolean wrecked() {
    return number("hull") == 0;
  }

  public boolean has(String member) {
    return members.containsKey(member);
  }

  public double number(String member) {
    return Json.number(members, member);
  }

  /** Pixels per tick. */
  double speed() {
    return Math.hypot(number("vx"), number("vy"));
  }

  double distance(Ship other) {
    return Math.hypot(number("x") - other.number("x"), number("y") - other.number("y"));
  }
}
