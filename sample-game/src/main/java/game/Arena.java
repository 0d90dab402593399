package game;

import dev.hearth.Held;
import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.HotRuntime;
import dev.hearth.annotations.HotState;
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
@HotState
public final class Arena implements HotProgram {
  private final Hot<Map<String, Pilot>> pilots = Hot.of(Map.of());
  private final Hot<Map<String, Ship>> ships = Hot.of(Map.of());
  private final Hot<List<Shot>> shots = Hot.of(List.of());
  private final Hot<List<Drone>> drones = Hot.of(List.of());
  private final Hot<List<Pickup>> pickups = Hot.of(List.of());
  private final Hot<List<Blast>> blasts = Hot.of(List.of());
  private final Hot<Match> match = Hot.of(new Match());
  private final Hot<Long> tick = Hot.of(0L);
  private final Hot<Rng> rng = Hot.of(new Rng(0));
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
    rng.set(new Rng(seed));
    Turn turn = turn();
    Map<String, Pilot> seats = new LinkedHashMap<>();
    for (int i = 0; i < bots; i++) {
      seats.put("b" + (i + 1), Pilot.Bot.NEW);
      turn.ships.put("b" + (i + 1), turn.launch(Names.ofBot(i)));
    }
    pilots.set(Collections.unmodifiableMap(seats));
    keep(turn);
  }

  /** One tick, with the people that are connected now. */
  void advance(List<Player> people) {
    tick.update(t -> t + 1);
    Turn turn = turn();
    Map<String, Pilot> seats = seated(people, turn);
    if (match.get().advance()) {
      turn.relaunchAll();
    }
    turn.supply(tick.get());
    turn.play(helm(seats, turn));
    pilots.set(Collections.unmodifiableMap(seats));
    keep(turn);
  }

  /** What everyone sees; {@code code} counts the versions of the code that this server has run. */
  String frame(int code) {
    return Json.object(
        json -> {
          json.writeStringProperty("type", "frame");
          json.writeNumberProperty("tick", tick.get());
          json.writeNumberProperty("code", code);
          Frame.match(json, match.get());
          Frame.ships(json, ships.get(), pilots.get(), match.get());
          Frame.shots(json, shots.get());
          Frame.drones(json, drones.get());
          Frame.pickups(json, pickups.get());
          Frame.blasts(json, blasts.get());
        });
  }

  /** Everyone's seat: a ship for who is new, none for who has been away for too long. */
  private Map<String, Pilot> seated(List<Player> people, Turn turn) {
    Map<String, Pilot> seats = new LinkedHashMap<>(pilots.get());
    seats.replaceAll((id, pilot) -> pilot instanceof Pilot.Human human ? human.away() : pilot);
    for (Player player : people) {
      seats.put(player.id(), new Pilot.Human(player.keys(), 0));
      turn.ships.computeIfAbsent(player.id(), id -> turn.launch(player.name()));
    }
    seats.values().removeIf(pilot -> pilot instanceof Pilot.Human human && human.gone());
    for (String id : List.copyOf(turn.ships.keySet())) {
      if (!seats.containsKey(id)) {
        turn.ships.remove(id);
        match.get().forget(id);
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
    return new Turn(match.get(), rng.get(), ships.get(), shots.get(), drones.get(), pickups.get());
  }

  private void keep(Turn turn) {
    ships.set(Collections.unmodifiableMap(new LinkedHashMap<>(turn.ships)));
    shots.set(List.copyOf(turn.shots));
    drones.set(List.copyOf(turn.drones));
    pickups.set(List.copyOf(turn.pickups));
    blasts.set(List.copyOf(turn.blasts));
    rng.set(turn.rng);
  }
}
