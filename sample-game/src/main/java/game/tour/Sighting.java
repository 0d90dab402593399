package game.tour;

import static java.util.stream.Collectors.toMap;

import dev.hearth.annotations.Pinned;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What one frame showed.
 *
 * @param at when it came, in {@code System.nanoTime}
 */
@Pinned
record Sighting(long at, long tick, int code, Map<String, Ship> ships) {
  private static final double REACH = 40;
  private static final int LUCK = 30;
  private static final JsonFactory FACTORY = new JsonFactory();

  /** A ship as the page sees it, with all its numbers by name. */
  @Pinned
  record Ship(String name, Map<String, Double> numbers) {
    double get(String number) {
      return numbers.getOrDefault(number, 0.0);
    }
  }

  int points() {
    return (int) ships.values().stream().mapToDouble(ship -> ship.get("score")).sum();
  }

  Map<String, String> names() {
    return ships.entrySet().stream().collect(toMap(Map.Entry::getKey, e -> e.getValue().name));
  }

  long shields() {
    return ships.values().stream().filter(ship -> ship.numbers.containsKey("shield")).count();
  }

  /**
   * Whether no ship is further from where it was than a ship gets in a tick; wrecks may restart.
   */
  boolean near(Sighting before) {
    return all(
        before,
        (now, then) ->
            then.get("hull") == 0
                || Math.hypot(now.get("x") - then.get("x"), now.get("y") - then.get("y")) < REACH);
  }

  /** Whether no score has shrunk, or all together have grown by more than a tick can bring. */
  boolean scoredSince(Sighting before) {
    return all(before, (now, then) -> now.get("score") >= then.get("score"))
        && points() - before.points() <= LUCK;
  }

  private boolean all(Sighting before, BiPredicate<Ship, Ship> holds) {
    return before.ships.entrySet().stream()
        .allMatch(
            then -> {
              Ship now = ships.get(then.getKey());
              return now != null && holds.test(now, then.getValue());
            });
  }

  @Override
  public String toString() {
    return "tick " + tick + ", " + ships.size() + " ships, " + points() + " points";
  }

  static Sighting read(String frame) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), frame)) {
      json.nextToken();
      long tick = 0;
      int code = 0;
      Map<String, Ship> ships = new LinkedHashMap<>();
      for (String key = json.nextName(); key != null; key = json.nextName()) {
        JsonToken value = json.nextToken();
        switch (key) {
          case "tick" -> tick = json.getLongValue();
          case "code" -> code = json.getIntValue();
          case "ships" -> {
            while (json.nextToken() == JsonToken.START_OBJECT) {
              readShip(json, ships);
            }
          }
          default -> {
            if (value.isStructStart()) {
              json.skipChildren();
            }
          }
        }
      }
      return new Sighting(System.nanoTime(), tick, code, ships);
    }
  }

  private static void readShip(JsonParser json, Map<String, Ship> ships) {
    Map<String, String> texts = new HashMap<>();
    Map<String, Double> numbers = new HashMap<>();
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      JsonToken value = json.nextToken();
      if (value.isNumeric()) {
        numbers.put(key, json.getDoubleValue());
      } else if (value == JsonToken.VALUE_STRING) {
        texts.put(key, json.getString());
      }
    }
    ships.put(texts.getOrDefault("id", ""), new Ship(texts.getOrDefault("name", ""), numbers));
  }
}
