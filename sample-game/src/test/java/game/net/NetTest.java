package game.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class NetTest {
  private final Net net = Net.open(Settings.of("--port", "0"));
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    net.close();
  }

  @Test
  void joinsAndSteers() throws Exception {
    Browser ann = new Browser("");
    ann.says("{\"type\": \"join\", \"name\": \"Ann\"}");
    String id = ann.welcome();
    assertEquals(List.of(new Player(id, "Ann", "")), net.players());
    ann.says("{\"type\": \"input\", \"keys\": \"FXUU\"}");
    until(() -> net.players().equals(List.of(new Player(id, "Ann", "UF"))));
    net.show("{\"type\": \"frame\"}");
    assertEquals("{\"type\": \"frame\"}", ann.hears());
  }

  @Test
  void tapBetweenTwoTicksIsSeenOnce() throws Exception {
    Browser ann = new Browser("");
    ann.says("{\"type\": \"join\", \"name\": \"Ann\"}");
    ann.says("{\"type\": \"input\", \"keys\": \"F\"}");
    ann.says("{\"type\": \"input\", \"keys\": \"\"}");
    ann.says("{\"type\": \"join\", \"name\": \"Ann\"}");
    String id = ann.welcome();
    assertEquals(id, ann.welcome(), "joining again keeps the id");
    assertEquals(List.of(new Player(id, "Ann", "F")), net.players());
    assertEquals(List.of(new Player(id, "Ann", "")), net.players());
  }

  @Test
  void comesBackAsTheSamePlayerWhenNobodyElseIs() throws Exception {
    Browser ann = new Browser("");
    ann.says("{\"type\": \"join\", \"name\": \"Ann\"}");
    String id = ann.welcome();
    Browser thief = new Browser("");
    thief.says("{\"type\": \"join\", \"name\": \"Eve\", \"id\": \"" + id + "\"}");
    assertNotEquals(id, thief.welcome());
    ann.socket.abort();
    until(() -> net.players().size() == 1);
    Browser again = new Browser("");
    again.says("{\"type\": \"join\", \"name\": \"Ann\", \"id\": \"" + id + "\"}");
    assertEquals(id, again.welcome());
  }

  @Test
  void idsAreTheServersOwn() throws Exception {
    Browser eve = new Browser("");
    eve.says("{\"type\": \"join\", \"name\": \"Eve\", \"id\": \"b1\"}");
    assertNotEquals("b1", eve.welcome());
  }

  @Test
  void namesAreCleaned() throws Exception {
    Browser eve = new Browser("");
    eve.says("{\"type\": \"join\", \"name\": \"<b>Eve\\u0000\\n the very long-named\"}");
    eve.welcome();
    assertEquals("bEve the very lo", net.players().get(0).name());
    eve.says("{\"type\": \"join\", \"name\": \"  \"}");
    eve.welcome();
    assertEquals("Pilot", net.players().get(0).name());
  }

  @Test
  void garbageIsIgnored() throws Exception {
    Browser eve = new Browser("");
    eve.says("garbage");
    eve.says("[1, 2");
    eve.says("{\"type\": {\"type\": [\"join\"]}}");
    eve.says("{\"type\": \"join\", \"name\"");
    eve.says("[".repeat(1000));
    eve.socket.sendBinary(ByteBuffer.allocate(64), true).join();
    eve.says("{\"type\": \"input\", \"keys\": \"U\"}");
    eve.says("{\"other\": [[1], {}], \"type\": \"join\", \"name\": 5}");
    eve.welcome();
    assertEquals("Pilot", net.players().get(0).name());
  }

  @Test
  void hugeMessageEndsItsConnectionOnly() throws Exception {
    Browser ann = new Browser("");
    ann.says("{\"type\": \"join\", \"name\": \"Ann\"}");
    ann.welcome();
    Browser eve = new Browser("");
    eve.says("{\"type\": \"join\", \"name\": \"" + "x".repeat(Message.LIMIT) + "\"}");
    assertEquals("closed 1009", eve.hears());
    // The server hangs up amid this one, so that Ivy may find the line dead before she hears why.
    Browser ivy = new Browser("");
    ivy.says("{\"type\": \"join\", \"name\": \"" + "x".repeat(100_000) + "\"}");
    String end = ivy.hears();
    assertTrue(List.of("closed 1009", "the line is dead").contains(end), end);
    assertEquals(1, net.players().size());
    net.show("{}");
    assertEquals("{}", ann.hears());
  }

  @Test
  void floodIsNotRead() throws Exception {
    Browser eve = new Browser("");
    eve.says("{\"type\": \"join\", \"name\": \"Eve\"}");
    eve.welcome();
    for (int i = 0; i < 5000; i++) {
      eve.says("{\"type\": \"input\", \"keys\": \"" + (i < 50 ? "U" : "F") + "\"}");
    }
    eve.says("{\"type\": \"join\", \"name\": \"Late\"}");
    net.show("{}");
    assertEquals("{}", eve.hears());
    assertEquals("Eve", net.players().get(0).name());
  }

  @Test
  void slowConnectionMissesFramesAndHoldsNobodyUp() throws Exception {
    Browser slow = new Browser("");
    slow.deaf = true;
    Browser quick = new Browser("");
    String frame = "\"" + "x".repeat(200_000) + "\"";
    for (int i = 0; i < 100; i++) {
      // Again where it is skipped: the server may not know yet that the frame before has arrived.
      String next = null;
      while (next == null) {
        net.show(frame);
        next = quick.heard.poll(100, TimeUnit.MILLISECONDS);
      }
      assertEquals(frame, next);
    }
  }

  @Test
  void pageOfAnotherSiteIsRefused() throws Exception {
    assertEquals("closed 1008", new Browser("http://elsewhere.example").hears());
    Browser own = new Browser("http://127.0.0.1:" + net.port());
    own.says("{\"type\": \"join\"}");
    own.welcome();
  }

  @Test
  void servesThePage() throws Exception {
    assertTrue(get("/").contains("<script src=\"game.js\">"));
    assertTrue(get("/game.js").contains("window.hearth"));
  }

  @Test
  void versionCountsTheClassesThatAsk() {
    assertEquals(1, net.versionOf(String.class));
    assertEquals(1, net.versionOf(String.class));
    assertEquals(2, net.versionOf(Integer.class));
  }

  @Test
  void takenPortIsNamed() {
    Settings same = Settings.of("--port", String.valueOf(net.port()));
    Exception taken = assertThrows(IllegalStateException.class, () -> Net.open(same));
    assertEquals(
        "Port " + net.port() + " is taken: choose another with --port, or 0 for any",
        taken.getMessage());
  }

  private String get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(uri("http", path)).build();
    return http.send(request, BodyHandlers.ofString()).body();
  }

  private URI uri(String scheme, String path) {
    return URI.create(scheme + "://127.0.0.1:" + net.port() + path);
  }

  private static void until(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(5);
    }
  }

  /** A client as a browser is one. */
  private final class Browser implements WebSocket.Listener {
    final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    final WebSocket socket;
    volatile boolean deaf;

    Browser(String origin) {
      WebSocket.Builder builder = http.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(5));
      if (!origin.isEmpty()) {
        builder.header("Origin", origin);
      }
      socket = builder.buildAsync(uri("ws", "/ws"), this).join();
    }

    void says(String text) {
      try {
        socket.sendText(text, true).join();
      } catch (CompletionException e) {
        heard.add("the line is dead");
      }
    }

    String hears() throws InterruptedException {
      String next = heard.poll(10, TimeUnit.SECONDS);
      assertTrue(next != null, "heard nothing");
      return next == null ? "" : next;
    }

    String welcome() throws InterruptedException {
      String welcome = hears();
      assertTrue(welcome.startsWith("{\"type\":\"welcome\",\"id\":\"p"), welcome);
      return welcome.substring(24, 32);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
      part.append(text);
      if (last) {
        heard.add(part.toString());
        part.setLength(0);
      }
      if (!deaf) {
        from.request(1);
      }
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      heard.add("closed " + code);
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      heard.add("the line is dead");
    }
  }
}
