package dev.hearth.test.harness;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What one message to a player showed.
 *
 * @param members as the message has them
 * @param ships by id, in the order of the message
 */
public record Frame(Map<String, Object> members, Map<String, Ship> ships) {
  static Frame read(String message) {
    Map<String, Object> members = Json.object(message);
    Map<String, Ship> ships = new LinkedHashMap<>();
    Json.objects(members, "ships").stream().map(Ship::new).forEach(s -> ships.put(s.id(), s));
    return new Frame(members, ships);
  }

  public long tick() {
    return (long) Json.number(members, "tick");
  }

  /** Counts the program classes that this server has run. */
  public int code() {
    return (int) Json.number(members, "code");
  }

  public int round() {
    return (int) Json.number(members, "round");
  }

  public int points() {
    return ships.values().stream().mapToInt(Ship::score).sum();
  }

  public Ship ship(String id) {
    Ship ship = ships.get(id);
    if (ship == null) {
      throw new AssertionError("there is no ship of " + id + " among " + ships.keySet());
    }
    return ship;
  }

  public Set<String> ids() {
    return ships.keySet();
  }
}
