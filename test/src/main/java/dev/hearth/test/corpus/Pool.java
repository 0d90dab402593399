package dev.hearth.test.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Hands cases to a few workers. */
final class Pool {
  private Pool() {}

  /** Runs all cases. */
  static void run(List<Path> cases, int workers, Duration limit, Report report) throws IOException {
    Queue<Path> open = new ConcurrentLinkedQueue<>(cases);
    try (Scratch scratch = Scratch.create()) {
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < Math.min(workers, cases.size()); i++) {
        Thread thread = new Thread(() -> work(open, scratch, limit, report), "worker " + i);
        threads.add(thread);
        thread.start();
      }
      threads.forEach(Pool::join);
    }
  }

  private static void work(Queue<Path> open, Scratch scratch, Duration limit, Report report) {
    try (Seat seat = new Seat(scratch, limit)) {
      for (Path next = open.poll(); next != null; next = open.poll()) {
        report.tell(next, seat.run(next));
      }
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts this", e);
    }
  }
}
