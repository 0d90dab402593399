package dev.hearth.test.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A headless Chromium with one page, driven through its DevTools protocol. */
public final class Browser implements WebSocket.Listener, AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final String PORT_FILE = "DevToolsActivePort";

  private final Process process;
  private final Thread killer = new Thread(this::end);
  private final StringBuilder part = new StringBuilder();
  private final AtomicInteger calls = new AtomicInteger();
  private final Map<Integer, Map<String, Object>> answers = new ConcurrentHashMap<>();
  private final WebSocket socket;
  private String session = "";

  private Browser(Process process, Path profile) {
    this.process = process;
    Runtime.getRuntime().addShutdownHook(killer);
    String address = Await.until("Chromium's DevTools port", () -> address(profile), this::state);
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), this)
            .join();
  }

  /** An installed Chromium: named by {@code HEARTH_CHROMIUM}, or on the path. */
  public static Optional<Path> find() {
    String named = System.getenv("HEARTH_CHROMIUM");
    if (named != null && !named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    String path = System.getenv("PATH");
    return Stream.of((path == null ? "" : path).split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts one with a new profile, and opens a page.
   *
   * @param folder for the profile and the browser's own log
   */
  public static Browser open(Path chromium, Path folder, String page) {
    try {
      Path profile = Files.createDirectories(folder.resolve("profile"));
      List<String> command = new ArrayList<>();
      command.add(chromium.toString());
      command.addAll(
          List.of(
              "--headless=new",
              "--remote-debugging-port=0",
              "--user-data-dir=" + profile,
              "--window-size=1280,800",
              "--disable-gpu",
              "--disable-quic",
              "--disable-dev-shm-usage",
              "--disable-background-networking",
              "--disable-component-update",
              "--disable-sync",
              "--no-first-run",
              "--no-default-browser-check"));
      if ("root".equals(System.getProperty("user.name"))) {
        command.add("--no-sandbox");
      }
      command.add("about:blank");
      File log = folder.resolve("chromium.log").toFile();
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      // What it leaves behind goes with the folder.
      builder.environment().put("TMPDIR", Files.createDirectories(folder.resolve("t")).toString());
      Process process = builder.redirectOutput(log).start();
      Browser browser = new Browser(process, profile);
      browser.attach(page);
      return browser;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What an expression is in the page, as a text; {@code undefined} and null are empty. */
  public String evaluate(String expression) {
    Map<String, Object> answer =
        call("Runtime.evaluate", "\"returnByValue\":true,\"expression\":" + quoted(expression));
    if (answer.containsKey("exceptionDetails")) {
      throw new AssertionError(expression + " threw " + answer);
    }
    return Json.text(Json.object(answer, "result"), "value");
  }

  /** Waits until an expression is true in the page. */
  public void await(String expression) {
    Await.until(expression, () -> evaluate("!!(" + expression + ")").equals("true"), this::state);
  }

  /** Holds a key down: its {@code code}, such as {@code KeyW}. */
  public void press(String code) {
    key("rawKeyDown", code);
  }

  /** Lets a key go. */
  public void release(String code) {
    key("keyUp", code);
  }

  /** Writes what the page looks like to a file, a PNG. */
  public void screenshot(Path file) {
    Map<String, Object> answer = call("Page.captureScreenshot", "\"format\":\"png\"");
    try {
      Files.createDirectories(file.resolve("..").normalize());
      Files.write(file, Base64.getDecoder().decode(Json.text(answer, "data")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean end) {
    part.append(text);
    if (end) {
      Map<String, Object> message = Json.object(part.toString());
      part.setLength(0);
      if (message.containsKey("id")) {
        answers.put((int) Json.number(message, "id"), message);
      }
    }
    from.request(1);
    return null;
  }

  @Override
  public void close() {
    say("Browser.close", "");
    end();
    socket.abort();
    Runtime.getRuntime().removeShutdownHook(killer);
  }

  private void end() {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    Processes.end(all);
  }

  private void attach(String page) {
    String target = Json.text(call("Target.createTarget", "\"url\":" + quoted(page)), "targetId");
    String attach = "\"flatten\":true,\"targetId\":" + quoted(target);
    session = Json.text(call("Target.attachToTarget", attach), "sessionId");
  }

  private void key(String type, String code) {
    call("Input.dispatchKeyEvent", "\"type\":\"" + type + "\",\"code\":" + quoted(code));
  }

  private int say(String method, String parameters) {
    int id = calls.incrementAndGet();
    String to = session.isEmpty() ? "" : ",\"sessionId\":" + quoted(session);
    String head = "{\"id\":" + id + ",\"method\":" + quoted(method);
    socket.sendText(head + ",\"params\":{" + parameters + "}" + to + "}", true).join();
    return id;
  }

  private Map<String, Object> call(String method, String parameters) {
    int id = say(method, parameters);
    Map<String, Object> answer =
        Await.until(method, () -> Optional.ofNullable(answers.remove(id)), this::state);
    if (answer.containsKey("error")) {
      throw new AssertionError(method + " failed: " + answer);
    }
    return Json.object(answer, "result");
  }

  private String state() {
    return "Chromium is " + (process.isAlive() ? "running" : "gone");
  }

  private static Optional<String> address(Path profile) {
    try {
      Path file = profile.resolve(PORT_FILE);
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      return lines.size() < 2
          ? Optional.empty()
          : Optional.of("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
