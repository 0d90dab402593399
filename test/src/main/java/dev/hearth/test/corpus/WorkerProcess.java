package dev.hearth.test.corpus;

import dev.hearth.test.files.OwnClassPath;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A worker as the parent sees it: a process that may hang, end, or say anything. */
final class WorkerProcess implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);

  /** A worker that still can says itself where it is stuck. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final Process process;
  private final Tail printed;
  private final Wire wire;
  private final Duration limit;
  private int cases;

  private WorkerProcess(Process process, Tail printed, Wire wire, Duration limit) {
    this.process = process;
    this.printed = printed;
    this.wire = wire;
    this.limit = limit;
  }

  /**
   * Starts a JVM.
   *
   * @param folder its working folder, for all that it writes
   * @throws IOException when none comes up
   */
  static WorkerProcess start(Path folder, Settings settings) throws IOException {
    Files.createDirectories(folder);
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ProcessBuilder builder =
          new ProcessBuilder(command(folder, server.getLocalPort(), settings))
              .directory(folder.toFile())
              .redirectErrorStream(true);
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      Process process = builder.start();
      Tail printed = Tail.of(process.getInputStream());
      try {
        return new WorkerProcess(process, printed, connect(server, process), settings.limit());
      } catch (IOException e) {
        throw new IOException("no worker comes up: " + said(process, printed), e);
      }
    }
  }

  /** All that a process prints, which is on its way to its end or is ended. */
  private static String said(Process process, Tail printed) {
    try {
      process.waitFor(2, TimeUnit.SECONDS);
      end(process);
      printed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return printed.text();
  }

  private static List<String> command(Path folder, int port, Settings settings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Dhot.dev=true",
            "-Dhot.console=false",
            "-Djava.io.tmpdir=" + folder,
            "-Djava.awt.headless=true",
            "-Xms256m",
            "-Xmx2g",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1", // cases are short: this halves their time
            "-XX:-UsePerfData"));
    command.addAll(List.of("-cp", OwnClassPath.text(), Worker.class.getName()));
    command.addAll(
        List.of(
            String.valueOf(port),
            String.valueOf(settings.limit().toSeconds()),
            String.valueOf(settings.flattened())));
    return command;
  }

  /** Only the process that was started knows the password. */
  private static Wire connect(ServerSocket server, Process process) throws IOException {
    String password = UUID.randomUUID().toString();
    try (OutputStream in = process.getOutputStream()) {
      in.write((password + "\n").getBytes(StandardCharsets.UTF_8));
    }
    server.setSoTimeout(Math.toIntExact(START.toMillis()));
    Socket socket = server.accept();
    socket.setSoTimeout(Math.toIntExact(START.toMillis()));
    Wire wire = new Wire(socket);
    if (!wire.receive().equals(password) || !wire.receive().equals("ready")) {
      throw new IOException("somebody else has answered");
    }
    return wire;
  }

  /** Whether it has run no case yet. */
  boolean isFresh() {
    return cases == 0;
  }

  /**
   * Runs a case; a worker that does not survive it is ended.
   *
   * @throws IOException when the worker has ended instead; the message says how
   */
  Wire.Result run(Path folder) throws IOException {
    cases++;
    try {
      wire.send(folder.toAbsolutePath().toString());
      return wire.result(new Patience(process.toHandle(), limit.plus(GRACE)));
    } catch (SocketTimeoutException e) {
      return new Wire.Result(
          List.of(Worker.tooLong(limit, "it did not, and nothing is heard of its JVM")), false);
    } catch (IOException e) {
      throw new IOException(death(), e);
    }
  }

  private String death() {
    try {
      if (process.waitFor(5, TimeUnit.SECONDS)) {
        boolean memory = printed.text().contains("java.lang.OutOfMemoryError");
        return "its JVM ended with exit code "
            + process.exitValue()
            + (memory ? ", out of memory" : "");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "its JVM hung up";
  }

  @Override
  public void close() {
    end(process);
    try {
      wire.close();
    } catch (IOException e) {
      // The other end is gone.
    }
  }

  /** What it has started itself goes as well, as long as it is known whose it is. */
  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
