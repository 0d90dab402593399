package game;

import game.net.Json;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** What the players see of one tick, as the JSON that {@link game.net.Net} describes. */
final class Frame {
  private Frame() {}

  static void match(JsonGenerator json, Match match) {
    json.writeStringProperty("phase", match.phase().name());
    json.writeNumberProperty("round", match.round());
    json.writeNumberProperty("left", match.left() / Space.RATE);
  }

  static void ships(
      JsonGenerator json, Map<String, Ship> ships, Map<String, Pilot> pilots, Match match) {
    json.writeArrayPropertyStart("ships");
    ships.forEach(
        (id, ship) -> {
          Score score = match.score(id);
          json.writeStartObject();
          json.writeStringProperty("id", id);
          json.writeStringProperty("name", ship.name());
          ship.write(json);
          json.writeNumberProperty("score", score.points());
          json.writeNumberProperty("kills", score.kills());
          json.writeNumberProperty("deaths", score.deaths());
          json.writeBooleanProperty("bot", pilots.get(id) instanceof Pilot.Bot);
          json.writeEndObject();
        });
    json.writeEndArray();
  }

  static void shots(JsonGenerator json, Iterable<Shot> shots) {
    json.writeArrayPropertyStart("shots");
    for (Shot shot : shots) {
      json.writeStartObject();
      json.writeStringProperty("kind", shot instanceof Shot.Torpedo ? "torpedo" : "bolt");
      json.writeStringProperty("owner", shot.owner());
      Json.place(json, shot.pos().x(), shot.pos().y(), shot.vel().x(), shot.vel().y());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void drones(JsonGenerator json, Iterable<Drone> drones) {
    json.writeArrayPropertyStart("drones");
    for (Drone drone : drones) {
      json.writeStartObject();
      json.writeBooleanProperty("leads", drone.leads());
      Json.place(json, drone.pos().x(), drone.pos().y(), drone.vel().x(), drone.vel().y());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void pickups(JsonGenerator json, Iterable<Pickup> pickups) {
    json.writeArrayPropertyStart("pickups");
    for (Pickup pickup : pickups) {
      json.writeStartObject();
      json.writeStringProperty("kind", kind(pickup));
      Json.place(json, pickup.pos().x(), pickup.pos().y());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void blasts(JsonGenerator json, Iterable<Blast> blasts) {
    json.writeArrayPropertyStart("blasts");
    for (Blast blast : blasts) {
      json.writeStartObject();
      json.writeNumberProperty("size", blast.size());
      Json.place(json, blast.pos().x(), blast.pos().y());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String kind(Pickup pickup) {
    if (pickup instanceof Pickup.Crate crate) {
      return crate.weapon() == Weapon.SPREAD ? "spread" : "torpedo";
    }
    return pickup instanceof Pickup.Repair ? "repair" : "prize";
  }
}
