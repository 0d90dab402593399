package dev.hearth.test.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The sample game in a dev run on a copy of its sources, with people who play it. */
public final class GameSession implements AutoCloseable {
  private static final String GREETING = "Play at http";

  private final SourceModule module;
  private final DevProcess process;
  private final URI address;
  private final List<Client> clients = new ArrayList<>();

  private GameSession(SourceModule module, DevProcess process) {
    this.module = module;
    this.process = process;
    String line = process.line(GREETING);
    this.address = URI.create("ws" + line.substring(GREETING.length()).trim() + "/ws");
  }

  /**
   * Copies, compiles and starts the game, and waits until everyone has a ship and points are made.
   *
   * @param folder where the copy comes to be
   */
  public static GameSession start(Path folder, int bots, int people) {
    GameSession game = of(copy(folder), bots);
    try {
      game.welcome(people);
    } catch (AssertionError | RuntimeException e) {
      game.close();
      throw e;
    }
    return game;
  }

  /** A copy of the game, built, with today's state sealed as version 1. */
  public static SourceModule copy(Path folder) {
    try {
      SourceModule module = SourceModule.ofSample(Files.createDirectories(folder));
      module.forgetHistory();
      module.build();
      module.seal();
      return module;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The game of a module that was built. */
  public static GameSession of(SourceModule module, int bots) {
    return of(
        module,
        DevProcess.start(
            module, List.of("game.Arena", "--port", "0", "--bots", "" + bots, "--seed", "1")));
  }

  /** The game that a process runs in a dev run. */
  public static GameSession of(SourceModule module, DevProcess process) {
    GameSession game = plain(module, process);
    try {
      process.report("started");
      return game;
    } catch (AssertionError | RuntimeException e) {
      process.close();
      throw e;
    }
  }

  /** The game that a process runs without a dev run. */
  public static GameSession plain(SourceModule module, DevProcess process) {
    try {
      return new GameSession(module, process);
    } catch (AssertionError | RuntimeException e) {
      process.close();
      throw e;
    }
  }

  public SourceModule module() {
    return module;
  }

  public DevProcess process() {
    return process;
  }

  /** Where clients connect to. */
  public URI address() {
    return address;
  }

  public List<Client> clients() {
    return List.copyOf(clients);
  }

  /** Lets people join, and waits until they play and points are made. */
  public void welcome(int people) {
    for (int i = 0; i < people; i++) {
      clients.add(Client.join(address, "Player " + (i + 1)));
      clients.get(i).press(List.of("U", "UL", "RF", "UF", "L", "ULF", "F", "UR").get(i % 8));
    }
    for (Client client : clients) {
      process.await("the ship of " + client.name(), client::playing);
    }
    frame("the first points", frame -> frame.points() > 0);
  }

  /** Waits until the first client sees such a frame. */
  public Frame frame(String what, Predicate<Frame> wanted) {
    return process.await(what, () -> clients.get(0).last().filter(wanted));
  }

  /** Waits until every client has seen this many ticks more. */
  public void playOn(int ticks) {
    for (Client client : clients) {
      long before = client.last().map(Frame::tick).orElse(0L);
      process.await(
          ticks + " more ticks for " + client.name() + " " + client.closed(),
          () -> client.last().filter(frame -> frame.tick() >= before + ticks));
    }
  }

  /** Waits until the code has changed for every client, for that time in all. */
  public List<Client.Change> change(int time) {
    List<Client.Change> seen = new ArrayList<>();
    for (Client client : clients) {
      seen.add(
          process
              .await(
                  "new code for " + client.name(),
                  () -> Optional.of(client.changes()).filter(all -> all.size() >= time))
              .get(time - 1));
    }
    return seen;
  }

  /** How often the code has changed for the first client. */
  public int changes() {
    return clients.get(0).changes().size();
  }

  /**
   * Checks what must hold at any time: everyone has the connection, the id and the ship of the
   * beginning, and every frame could follow on the one before.
   */
  public void check() {
    for (Client client : clients) {
      check(client.closed().isEmpty(), client.name() + "'s connection is " + client.closed());
      check(client.ids().size() == 1, client.name() + " has ids " + client.ids());
      check(client.playing().isPresent(), client.name() + " has no ship");
      check(client.breaches().isEmpty(), client.name() + " saw " + client.breaches());
    }
    check(process.isAlive(), "the game has ended");
    check(process.unread().isEmpty(), "one report too many: " + process.unread());
  }

  private void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what + "\n" + process.context());
    }
  }

  @Override
  public void close() {
    clients.forEach(Client::close);
    process.close();
  }
}
