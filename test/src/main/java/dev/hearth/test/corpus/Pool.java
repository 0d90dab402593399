package dev.hearth.test.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Hands cases to a few workers. */
final class Pool {
  private Pool() {}

  /** Runs all cases. */
  static void run(List<Path> cases, int workers, Settings settings, Report report)
      throws IOException {
    Queue<Path> open = new ConcurrentLinkedQueue<>(cases);
    try (Scratch scratch = Scratch.create()) {
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < Math.min(workers, cases.size()); i++) {
        Thread thread = new Thread(() -> work(open, scratch, settings, report), "worker " + i);
        threads.add(thread);
        thread.start();
      }
      threads.forEach(Pool::join);
    }
  }

  private static void work(Queue<Path> open, Scratch scratch, Settings settings, Report report) {
    try (Seat seat = new Seat(scratch, settings)) {
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
