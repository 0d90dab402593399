package dev.hearth.test.corpus;

import dev.hearth.dev.compile.Toolchain;
import dev.hearth.dev.load.ClassPath;
import dev.hearth.test.corpus.read.CaseReader;
import dev.hearth.test.corpus.read.MalformedCase;
import dev.hearth.test.corpus.run.CaseRun;
import dev.hearth.test.corpus.run.Thrown;
import dev.hearth.test.corpus.run.Warmth;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A JVM that runs one case after the other, each on a thread of its own. */
final class Worker {
  /** Milliseconds from one look at a case to the next. */
  private static final int LOOK = 500;

  private final Wire parent;
  private final Toolchain tools;
  private final Settings settings;
  private final Surroundings surroundings = new Surroundings();

  private Worker(Wire parent, Toolchain tools, Settings settings) {
    this.parent = parent;
    this.tools = tools;
    this.settings = settings;
  }

  /** Gets the parent's port and the settings, and the password through its input. */
  public static void main(String[] args) throws IOException {
    String password =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]));
    int code = 0;
    try (Wire parent = new Wire(socket)) {
      parent.send(Objects.requireNonNull(password, "no password"));
      List<Path> own = ClassPath.parse(System.getProperty("java.class.path", ""));
      Toolchain tools = Toolchain.of(own, new ClassPath(own));
      Warmth.of(tools);
      parent.send("ready");
      Settings settings =
          new Settings(Duration.ofSeconds(Long.parseLong(args[1])), Boolean.parseBoolean(args[2]));
      new Worker(parent, tools, settings).run();
    } catch (RuntimeException | Error e) {
      e.printStackTrace(); // the parent shows it
      code = 1;
    } finally {
      Runtime.getRuntime().halt(code); // whatever a case has left
    }
  }

  /** Until the parent goes away, or has had enough. */
  private void run() throws IOException {
    while (true) {
      parent.send(run(Path.of(parent.receive())));
    }
  }

  private Wire.Result run(Path folder) {
    Leftovers leftovers = new Leftovers();
    CompletableFuture<List<Failure>> result = new CompletableFuture<>();
    Thread thread = new Thread(null, () -> result.complete(failures(folder)), "case");
    thread.setDaemon(true);
    thread.start();
    try {
      List<Failure> failures = new ArrayList<>(await(result));
      List<String> left = leftovers.find();
      left.forEach(what -> failures.add(new Failure("case", "nothing left running", what)));
      surroundings.restore();
      return new Wire.Result(failures, left.isEmpty());
    } catch (TimeoutException e) {
      String stack = Thrown.text(thread.getStackTrace());
      return new Wire.Result(List.of(tooLong(settings.limit(), "it is still" + stack)), false);
    }
  }

  static Failure tooLong(Duration limit, String came) {
    return new Failure("case", "to end within " + limit.toSeconds() + " s", came);
  }

  private List<Failure> await(CompletableFuture<List<Failure>> result) throws TimeoutException {
    Patience patience = new Patience(ProcessHandle.current(), settings.limit());
    while (true) {
      try {
        return result.get(LOOK, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (patience.isOver()) {
          throw e;
        }
      } catch (InterruptedException e) {
        // A case may interrupt all threads that it finds.
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private List<Failure> failures(Path folder) {
    try {
      return CaseRun.of(CaseReader.read(folder), tools, settings.flattened());
    } catch (MalformedCase e) {
      return List.of(new Failure("case", "a whole case", String.valueOf(e.getMessage())));
    } catch (IOException | RuntimeException | Error e) {
      return List.of(new Failure("case", "a result", Thrown.text(e)));
    }
  }
}
