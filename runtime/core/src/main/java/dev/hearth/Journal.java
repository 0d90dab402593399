package dev.hearth;

import java.util.ArrayList;
import java.util.List;

/**
 * Notes what handles held before the current step wrote to them, so that a step that throws can be
 * undone. Only a dev run keeps one: elsewhere {@link #ON} is false, and the JIT drops the calls.
 */
final class Journal {
  static final boolean ON = Boolean.getBoolean("hot.dev");

  private static final ThreadLocal<Journal> CURRENT = new ThreadLocal<>();

  private record Entry(Hot<?> hot, Object before) {}

  private final List<Entry> entries = new ArrayList<>();

  /** Runs {@code step}; when it throws, every handle that it wrote holds its old value again. */
  static void guard(Runnable step) {
    Journal journal = new Journal();
    CURRENT.set(journal);
    boolean done = false;
    try {
      step.run();
      done = true;
    } finally {
      CURRENT.remove();
      if (!done) {
        journal.undo();
      }
    }
  }

  static void written(Hot<?> hot, Object before) {
    Journal journal = CURRENT.get();
    if (journal != null) {
      journal.entries.add(new Entry(hot, before));
    }
  }

  private void undo() {
    for (int i = entries.size() - 1; i >= 0; i--) {
      entries.get(i).hot().undo(entries.get(i).before());
    }
  }
}
