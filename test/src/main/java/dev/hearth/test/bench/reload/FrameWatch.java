package dev.hearth.test.bench.reload;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Someone who looks on: when each frame came over a real WebSocket. */
final class FrameWatch implements WebSocket.Listener, AutoCloseable {
  private static final String FRAME = "{\"type\":\"frame\"";

  private final WebSocket socket;
  private final List<Long> came = new ArrayList<>();
  private boolean begun;
  private String closed = "";

  private FrameWatch(URI address) {
    socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, this).join();
  }

  /** Connects. */
  static FrameWatch of(URI address) {
    return new FrameWatch(address);
  }

  /**
   * Forgets all frames but the last, and gives the gaps between them, in milliseconds.
   *
   * @throws IllegalStateException when the connection is no more
   */
  synchronized List<Double> gaps() {
    if (!closed.isEmpty()) {
      throw new IllegalStateException(closed);
    }
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < came.size(); i++) {
      gaps.add((came.get(i) - came.get(i - 1)) / 1e6);
    }
    if (!came.isEmpty()) {
      came.subList(0, came.size() - 1).clear();
    }
    return gaps;
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean end) {
    long now = System.nanoTime();
    if (!begun && text.length() >= FRAME.length()) {
      begun = text.toString().startsWith(FRAME);
    }
    if (end && begun) {
      come(now);
    }
    begun = !end && begun;
    from.request(1);
    return null;
  }

  private synchronized void come(long now) {
    came.add(now);
  }

  @Override
  public synchronized @Nullable CompletionStage<?> onClose(
      WebSocket from, int code, String reason) {
    closed = "the game closed the connection with " + code + " " + reason;
    return null;
  }

  @Override
  public synchronized void onError(WebSocket from, Throwable error) {
    closed = "the connection failed with " + error;
  }

  @Override
  public void close() {
    socket.abort();
  }
}
