package game.net;

import dev.hearth.annotations.Pinned;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import io.javalin.websocket.WsConfig;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The server: the page at {@code /}, and the players' WebSockets at {@code /ws}. Each message is a
 * JSON object with a {@code type}.
 *
 * <p>From the browser; what is not understood is ignored:
 *
 * <ul>
 *   <li>{@code {"type": "join", "name": "Ann"}}: asks for a ship. With {@code "id"} of an earlier
 *       welcome, as that player, if nobody else is.
 *   <li>{@code {"type": "input", "keys": "UF"}}: all keys that are down now, from then on: U
 *       forward, D back, L and R turn, F fire.
 * </ul>
 *
 * <p>To the browser:
 *
 * <ul>
 *   <li>{@code {"type": "welcome", "id": "p3k9x2a", "name": "Ann"}}: the answer to a join.
 *   <li>{@code {"type": "frame", "tick": 812, "code": 1, "phase": "PLAYING", "round": 1, "left":
 *       153, "ships": [{"id", "name", "x", "y", "vx", "vy", "heading", "hull", "weapon", "rounds",
 *       "score", "kills", "deaths", "bot"}], "shots": [{"kind", "owner", "x", "y", "vx", "vy"}],
 *       "drones": [{"leads", "x", "y", "vx", "vy"}], "pickups": [{"kind", "x", "y"}], "blasts":
 *       [{"size", "x", "y"}]}}: after every tick, to everyone, joined or not. A ship whose hull is
 *       0 is a wreck and stays in the list; {@code left} is in seconds, velocities in pixels per
 *       tick.
 * </ul>
 */
@Pinned
public final class Net implements AutoCloseable {
  private static final String SHIP = "src/main/java/game/Ship.java";

  private final Settings settings;
  private final Lobby lobby;
  private final Javalin server;
  private WeakReference<Class<?>> program = new WeakReference<>(null);
  private int version;

  private Net(Settings settings, Lobby lobby, Javalin server) {
    this.settings = settings;
    this.lobby = lobby;
    this.server = server;
  }

  /**
   * A server that listens.
   *
   * @throws IllegalStateException when the port is taken
   */
  public static Net open(Settings settings) {
    Lobby lobby = new Lobby();
    Javalin server = Javalin.create(config -> configure(config, lobby));
    try {
      server.start(settings.host(), settings.port());
    } catch (JavalinBindException e) {
      throw new IllegalStateException(
          "Port " + settings.port() + " is taken: choose another with --port, or 0 for any", e);
    }
    Net net = new Net(settings, lobby, server);
    net.greet();
    return net;
  }

  public Settings settings() {
    return settings;
  }

  public int port() {
    return server.port();
  }

  /**
   * Everyone who has joined and is connected now, with their keys; in the order of their coming.
   */
  public List<Player> players() {
    return lobby.players();
  }

  /** Sends a frame to everyone who is connected. */
  public void show(String frame) {
    lobby.show(frame);
  }

  /** Which version of the program asks: 1 for the first, one more whenever its class is another. */
  public int versionOf(Class<?> asking) {
    if (program.get() != asking) {
      program = new WeakReference<>(asking);
      version++;
    }
    return version;
  }

  @Override
  public void close() {
    // An interrupt is how the loop was ended; the server would take it for its own end's.
    boolean interrupted = Thread.interrupted();
    lobby.close();
    server.stop();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void greet() {
    System.out.println("Play at http://" + settings.host() + ":" + port());
    if (Boolean.getBoolean("hot.dev")) {
      String module = Files.exists(Path.of(SHIP)) ? "" : "sample-game/";
      System.out.println("then edit " + module + SHIP + " and save: the game goes on");
    }
  }

  private static void configure(JavalinConfig config, Lobby lobby) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.modifyWebSocketServletFactory(
        sockets -> {
          sockets.setMaxTextMessageSize(Message.LIMIT);
          sockets.setMaxBinaryMessageSize(Message.LIMIT);
          sockets.setMaxFrameSize(Message.LIMIT);
          // A program that is paused for its author sends nothing for as long as that takes.
          sockets.setIdleTimeout(Duration.ofHours(1));
        });
    config.routes.get("/", Page.INDEX::answer);
    config.routes.get("/game.js", Page.SCRIPT::answer);
    config.routes.ws("/ws", sockets -> listen(sockets, lobby));
  }

  private static void listen(WsConfig sockets, Lobby lobby) {
    sockets.onConnect(lobby::connected);
    sockets.onMessage(message -> lobby.said(message, message.message()));
    sockets.onClose(lobby::left);
    sockets.onError(lobby::left);
  }
}
