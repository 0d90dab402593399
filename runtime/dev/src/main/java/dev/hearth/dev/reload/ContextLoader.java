package dev.hearth.dev.reload;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * Libraries look classes up through the context loader of their thread. It is the running version's
 * while the program's code is called; threads that began meanwhile inherit it, and are moved on
 * with each reload, as they would otherwise keep the old version alive.
 */
final class ContextLoader {
  private ContextLoader() {}

  /** Calls {@code call} with {@code loader} as the context loader of this thread. */
  static <T> T with(ClassLoader loader, Supplier<T> call) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return call.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Gives all threads that have {@code old} as their context loader {@code now} instead. */
  static void move(ClassLoader old, ClassLoader now) {
    ThreadGroup top = Objects.requireNonNull(Thread.currentThread().getThreadGroup());
    while (top.getParent() != null) {
      top = top.getParent();
    }
    Thread[] threads = new Thread[top.activeCount() + 64];
    int count = top.enumerate(threads, true);
    for (int i = 0; i < count; i++) {
      if (threads[i].getContextClassLoader() == old) {
        threads[i].setContextClassLoader(now);
      }
    }
  }
}
