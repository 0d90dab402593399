package game.tour;

import dev.hearth.annotations.Pinned;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A player over a real WebSocket, who connects once and remembers what he saw. */
@Pinned
final class Visitor implements WebSocket.Listener, AutoCloseable {
  /** The last frame of the old code, and the first of the new. */
  @Pinned
  record Change(Sighting before, Sighting after) {}

  private final StringBuilder part = new StringBuilder();
  private final AtomicBoolean dropped = new AtomicBoolean();
  private final WebSocket socket;
  private Optional<Sighting> last = Optional.empty();
  private Optional<Change> change = Optional.empty();
  private long frames;
  private long missed;

  Visitor(URI server) {
    socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(server, this).join();
  }

  void join(String name) {
    say("{\"type\": \"join\", \"name\": \"" + name + "\"}");
  }

  void press(String keys) {
    say("{\"type\": \"input\", \"keys\": \"" + keys + "\"}");
  }

  boolean dropped() {
    return dropped.get();
  }

  synchronized Optional<Sighting> last() {
    return last;
  }

  /** The tick of the last frame; 0 when there was none. */
  synchronized long tick() {
    return last.map(Sighting::tick).orElse(0L);
  }

  /** The latest change of the code. */
  synchronized Optional<Change> change() {
    return change;
  }

  synchronized long frames() {
    return frames;
  }

  /** How many ticks lie between frames that followed each other. */
  synchronized long missed() {
    return missed;
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean end) {
    part.append(text);
    if (end) {
      String message = part.toString();
      part.setLength(0);
      if (message.startsWith("{\"type\":\"frame\"")) {
        see(Sighting.read(message));
      }
    }
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    dropped.set(true);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    dropped.set(true);
  }

  @Override
  public void close() {
    socket.abort();
  }

  private synchronized void see(Sighting now) {
    frames++;
    last.ifPresent(
        before -> {
          missed += now.tick() - before.tick() - 1;
          if (now.code() != before.code()) {
            change = Optional.of(new Change(before, now));
          }
        });
    last = Optional.of(now);
  }

  private void say(String message) {
    socket.sendText(message, true).join();
  }
}
