package dev.hearth.test.corpus;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the parent and a worker say to each other: texts with their length before them, on a
 * connection of their own that nothing which a case prints gets into.
 */
final class Wire implements AutoCloseable {
  private static final int LONGEST = 1 << 20;

  /** Milliseconds from one look at the other end to the next. */
  private static final int LOOK = 500;

  /**
   * What came of a case.
   *
   * @param reusable whether the worker is fit for another one
   */
  record Result(List<Failure> failures, boolean reusable) {}

  private final Socket socket;
  private final DataInputStream in;
  private final DataOutputStream out;

  Wire(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new DataInputStream(socket.getInputStream());
    this.out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
  }

  void send(String text) throws IOException {
    write(text);
    out.flush();
  }

  String receive() throws IOException {
    byte[] bytes = new byte[Math.min(Math.max(in.readInt(), 0), LONGEST)];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  void send(Result result) throws IOException {
    out.writeBoolean(result.reusable());
    out.writeInt(result.failures().size());
    for (Failure failure : result.failures()) {
      write(failure.way());
      write(failure.expected());
      write(failure.came());
    }
    out.flush();
  }

  /**
   * Waits for what comes of a case.
   *
   * @throws SocketTimeoutException when nothing has come when patience is over
   */
  Result result(Patience patience) throws IOException {
    boolean reusable = first(patience);
    List<Failure> failures = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      failures.add(new Failure(receive(), receive(), receive()));
    }
    return new Result(failures, reusable);
  }

  private boolean first(Patience patience) throws IOException {
    while (true) {
      try {
        socket.setSoTimeout(LOOK);
        boolean first = in.readBoolean();
        socket.setSoTimeout(0);
        return first;
      } catch (SocketTimeoutException e) {
        if (patience.isOver()) {
          throw e;
        }
      }
    }
  }

  private void write(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = Math.min(bytes.length, LONGEST);
    out.writeInt(length);
    out.write(bytes, 0, length);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
