package dev.hearth.test.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads all that a process prints, so that it never waits, and keeps the end of it. */
final class Tail {
  private static final int KEPT = 8192;

  private static final int PATIENCE_MS = 2000;

  private final InputStream in;
  private final Thread reader = new Thread(this::read, "output of a worker");
  private byte[] kept = {};

  private Tail(InputStream in) {
    this.in = in;
  }

  static Tail of(InputStream in) {
    Tail tail = new Tail(in);
    tail.reader.setDaemon(true);
    tail.reader.start();
    return tail;
  }

  /** Waits for the last of it, once the process has ended. */
  void await() throws InterruptedException {
    reader.join(PATIENCE_MS);
  }

  private void read() {
    byte[] bytes = new byte[1 << 16];
    try {
      for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
        add(bytes, n);
      }
    } catch (IOException e) {
      // The process has ended.
    }
  }

  private synchronized void add(byte[] bytes, int length) {
    byte[] all = Arrays.copyOf(kept, kept.length + length);
    System.arraycopy(bytes, 0, all, kept.length, length);
    kept = Arrays.copyOfRange(all, Math.max(0, all.length - KEPT), all.length);
  }

  synchronized String text() {
    return new String(kept, StandardCharsets.UTF_8).strip();
  }
}
