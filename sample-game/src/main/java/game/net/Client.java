package game.net;

import dev.hearth.annotations.Pinned;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** One connection. Its own thread writes to it, the game's thread asks it. */
@Pinned
final class Client {
  private static final String KEYS = "ULRDF";
  private static final int NAME_LENGTH = 16;

  /** More messages than this within a tick are no player's, and are not even read. */
  private static final int MESSAGES_PER_TICK = 100;

  /** A third of a second: a reader that was held up for so long misses nothing. */
  private static final int FRAMES_ON_THE_WAY = 10;

  private final Session session;
  private final AtomicInteger sending = new AtomicInteger();
  private Optional<String> id = Optional.empty();
  private String name = "";
  private String keys = "";
  private String tapped = "";
  private int messages;

  Client(Session session) {
    this.session = session;
  }

  synchronized boolean patient() {
    messages++;
    return messages <= MESSAGES_PER_TICK;
  }

  synchronized Optional<String> id() {
    return id;
  }

  synchronized String name() {
    return name;
  }

  synchronized void join(String id, String name) {
    this.id = Optional.of(id);
    this.name = clean(name);
  }

  synchronized void input(String down) {
    keys = known(down);
    tapped = known(tapped + down);
  }

  /** The player; a key that was down for less than a tick is in it once. */
  synchronized Optional<Player> player() {
    Optional<Player> player = id.map(i -> new Player(i, name, known(keys + tapped)));
    tapped = "";
    messages = 0;
    return player;
  }

  /** Sends, unless the connection is still busy with many before: late frames help nobody. */
  void show(String frame) {
    if (session.isOpen() && sending.get() < FRAMES_ON_THE_WAY) {
      sending.incrementAndGet();
      session.sendText(
          frame, Callback.from(sending::decrementAndGet, failure -> sending.decrementAndGet()));
    }
  }

  void tell(String text) {
    session.sendText(text, Callback.NOOP);
  }

  void close() {
    session.close(1001, "the game has ended", Callback.NOOP);
  }

  private static String known(String keys) {
    StringBuilder known = new StringBuilder();
    KEYS.chars().filter(key -> keys.indexOf(key) >= 0).forEach(key -> known.append((char) key));
    return known.toString();
  }

  private static String clean(String name) {
    StringBuilder clean = new StringBuilder();
    name.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || " -_.!?'".indexOf(c) >= 0)
        .limit(NAME_LENGTH)
        .forEach(clean::appendCodePoint);
    return clean.toString().isBlank() ? "Pilot" : clean.toString().strip();
  }
}
