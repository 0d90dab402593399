package dev.hearth.test.harness;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A player over a real WebSocket. It connects once and never again, and looks at every frame
 * whether it can follow on the one before.
 */
public final class Client implements WebSocket.Listener, AutoCloseable {
  /** The last frame of some code, and the first of the code that took over. */
  public record Change(Frame before, Frame after) {}

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int KEPT_BREACHES = 20;

  private final String name;
  private final StringBuilder part = new StringBuilder();
  private final List<Change> changes = new ArrayList<>();
  private final List<String> breaches = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final WebSocket socket;
  private Optional<Frame> last = Optional.empty();
  private String closed = "";
  private long frames;

  private Client(URI address, String name) {
    this.name = name;
    socket = HTTP.newWebSocketBuilder().buildAsync(address, this).join();
  }

  /** Connects and asks for a ship. */
  public static Client join(URI address, String name) {
    Client client = new Client(address, name);
    client.say("{\"type\": \"join\", \"name\": \"" + name + "\"}");
    return client;
  }

  public String name() {
    return name;
  }

  /** All ids that the server has ever given; one, as a player who lost nothing has one. */
  public synchronized List<String> ids() {
    return List.copyOf(ids);
  }

  /** The id of the welcome. */
  public synchronized String id() {
    return ids.get(0);
  }

  /** All keys that are down from now on: some of {@code ULRDF}. */
  public void press(String keys) {
    say("{\"type\": \"input\", \"keys\": \"" + keys + "\"}");
  }

  /** The latest frame. */
  public synchronized Optional<Frame> last() {
    return last;
  }

  /** The latest frame, when it shows the own ship. */
  public synchronized Optional<Frame> playing() {
    return last.filter(frame -> !ids.isEmpty() && frame.ships().containsKey(ids.get(0)));
  }

  /** How many frames have come. */
  public synchronized long frames() {
    return frames;
  }

  /** Where the code changed, as far as frames show. */
  public synchronized List<Change> changes() {
    return List.copyOf(changes);
  }

  /** What was not as the rules of the game want it. */
  public synchronized List<String> breaches() {
    return List.copyOf(breaches);
  }

  /** Why the connection is closed; empty while it is open. */
  public synchronized String closed() {
    return closed;
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean end) {
    part.append(text);
    if (end) {
      String message = part.toString();
      part.setLength(0);
      hear(message);
    }
    from.request(1);
    return null;
  }

  @Override
  public synchronized @Nullable CompletionStage<?> onClose(
      WebSocket from, int code, String reason) {
    closed = "closed with " + code + " " + reason;
    return null;
  }

  @Override
  public synchronized void onError(WebSocket from, Throwable error) {
    closed = "failed with " + error;
  }

  @Override
  public void close() {
    socket.abort();
  }

  private synchronized void hear(String message) {
    if (message.startsWith("{\"type\":\"frame\"")) {
      see(Frame.read(message));
    } else {
      ids.add(Json.text(Json.object(message), "id"));
    }
  }

  private void see(Frame now) {
    frames++;
    last.ifPresent(
        before -> {
          if (breaches.size() < KEPT_BREACHES) {
            breaches.addAll(Continuity.breaches(before, now));
          }
          if (now.code() != before.code()) {
            changes.add(new Change(before, now));
          }
        });
    last = Optional.of(now);
  }

  private void say(String message) {
    socket.sendText(message, true).join();
  }
}
