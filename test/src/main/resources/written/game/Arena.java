package game;

import dev.hearth.Held;
import dev.hearth.HotProgram;
import dev.hearth.HotRuntime;
import game.net.Json;
import game.net.Net;
import game.net.Player;
import game.net.Settings;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The game: everyone's ship, what flies and lies around, and the match. */
public final class Arena implements HotProgram {
  private Map<String, Pilot> pilots = Map.of();
  private Map<String, Ship> ships = Map.of();
  private List<Shot> shots = List.of();
  private List<Drone> drones = List.of();
  private List<Pickup> pickups = List.of();
  private List<Blast> blasts = List.of();
  private Match match = new Match();
  private long tick = 0L;
  private Rng rng = new Rng(0);
  private final Held<Net> net = Held.of(() -> Net.open(Settings.current()), Net::close);

  public static void main(String[] args) {
    Settings.accept(args);
    HotRuntime.run(Arena.class, args);
  }

  @Override
  public void start() {
    Settings settings = net.get().settings();
    begin(settings.seed(), settings.bots());
  }

  @Override
  public void step() {
    advance(net.get().players());
    net.get().show(frame(net.get().versionOf(Arena.class)));
  }

  @Override
  public Duration period() {
    return Duration.ofSeconds(1).dividedBy(Space.RATE);
  }

  void begin(long seed, int bots) {
    rng = new Rng(seed);
    Turn turn = turn();
    Map<String, Pilot> seats = new LinkedHashMap<>();
    for (int i = 0; i < bots; i++) {
      seats.put("b" + (i + 1), Pilot.Bot.NEW);
      turn.ships.put("b" + (i + 1), turn.launch(Names.ofBot(i)));
    }
    pilots = Collections.unmodifiableMap(seats);
    keep(turn);
  }

  /** One tick, with the people that are connected now. */
  void advance(List<Player> people) {
    tick++;
    Turn turn = turn();
    Map<String, Pilot> seats = seated(people, turn);
    if (match.advance()) {
      turn.relaunchAll();
    }
    turn.supply(tick);
    turn.play(helm(seats, turn));
    pilots = Collections.unmodifiableMap(seats);
    keep(turn);
  }

  /** What everyone sees; {@code code} counts the versions of the code that this server has run. */
  String frame(int code) {
    return Json.object(
        json -> {
          json.writeStringProperty("type", "frame");
          json.writeNumberProperty("tick", tick);
          json.writeNumberProperty("code", code);
          Frame.match(json, match);
          Frame.ships(json, ships, pilots, match);
          Frame.shots(json, shots);
          Frame.drones(json, drones);
          Frame.pickups(json, pickups);
          Frame.blasts(json, blasts);
        });
  }

  /** Everyone's seat: a ship for who is new, none for who has been away for too long. */
  private Map<String, Pilot> seated(List<Player> people, Turn turn) {
    Map<String, Pilot> seats = new LinkedHashMap<>(pilots);
    seats.replaceAll((id, pilot) -> pilot instanceof Pilot.Human human ? human.away() : pilot);
    for (Player player : people) {
      seats.put(player.id(), new Pilot.Human(player.keys(), 0));
      turn.ships.computeIfAbsent(player.id(), id -> turn.launch(player.name()));
    }
    seats.values().removeIf(pilot -> pilot instanceof Pilot.Human human && human.gone());
    for (String id : List.copyOf(turn.ships.keySet())) {
      if (!seats.containsKey(id)) {
        turn.ships.remove(id);
        match.forget(id);
      }
    }
    return seats;
  }

  /** What each pilot does in this tick; bots may change their mind. */
  private static Map<String, Steer> helm(Map<String, Pilot> seats, Turn turn) {
    Autopilot auto = new Autopilot(turn);
    Map<String, Steer> helm = new LinkedHashMap<>();
    for (Map.Entry<String, Pilot> seat : seats.entrySet()) {
      if (seat.getValue() instanceof Pilot.Human human) {
        helm.put(seat.getKey(), Steer.of(human.keys()));
      } else if (seat.getValue() instanceof Pilot.Bot bot) {
        Ship ship = turn.ship(seat.getKey());
        Pilot.Bot now = auto.think(seat.getKey(), ship, bot);
        seat.setValue(now);
        helm.put(seat.getKey(), auto.steer(ship, now));
      }
    }
    return helm;
  }

  private Turn turn() {
    return new Turn(match, rng, ships, shots, drones, pickups);
  }

  private void keep(Turn turn) {
    ships = Collections.unmodifiableMap(new LinkedHashMap<>(turn.ships));
    shots = List.copyOf(turn.shots);
    drones = List.copyOf(turn.drones);
    pickups = List.copyOf(turn.pickups);
    blasts = List.copyOf(turn.blasts);
    rng = turn.rng;
  }
}
