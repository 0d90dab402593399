package dev.hearth.test.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** What a case has left running. What the JDK itself keeps does not count. */
final class Leftovers {
  private static final long PATIENCE = 500;
  private static final Set<String> OF_THE_JDK =
      Set.of("CompletableFutureDelayScheduler", "process reaper", "Cleaner-0");

  private final Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());

  /** Each thread and process, once it has been given a moment to end. */
  List<String> find() {
    long end = System.nanoTime() + PATIENCE * 1_000_000;
    List<String> left = look();
    while (!left.isEmpty() && System.nanoTime() < end) {
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        continue;
      }
      left = look();
    }
    return left;
  }

  private List<String> look() {
    List<String> left = new ArrayList<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (!before.contains(thread) && !isOfTheJdk(thread)) {
        left.add("thread " + thread.getName());
      }
    }
    ForkJoinPool common = ForkJoinPool.commonPool();
    if (common.getActiveThreadCount() > 0 || common.hasQueuedSubmissions()) {
      left.add("work in the common pool");
    }
    ProcessHandle.current().children().forEach(child -> left.add("process " + child.pid()));
    return left;
  }

  private static boolean isOfTheJdk(Thread thread) {
    ThreadGroup group = thread.getThreadGroup();
    boolean pooled =
        thread instanceof ForkJoinWorkerThread worker
            && worker.getPool() == ForkJoinPool.commonPool();
    return group == null // it has just ended
        || group.getParent() == null
        || group.getName().equals("InnocuousThreadGroup")
        || OF_THE_JDK.contains(thread.getName())
        || pooled;
  }
}
