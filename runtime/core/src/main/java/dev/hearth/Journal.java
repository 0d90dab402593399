package dev.hearth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Notes what handles held before the current step wrote to them, so that a step that throws can be
 * undone. Only a dev run keeps one: elsewhere {@link #ON} is false, and the JIT drops the calls.
 */
final class Journal {
  static final boolean ON = Boolean.getBoolean("hot.dev");

  private static final ThreadLocal<Journal> CURRENT = new ThreadLocal<>();

  record Entry(Hot<?> hot, Object before) {}

  /** Whose handles are written. */
  private enum Kind {
    STEP,
    READING,
    /** State that no program has yet. */
    APART
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Kind kind;

  private Journal(Kind kind) {
    this.kind = kind;
  }

  /**
   * Runs {@code step}; when it throws, every handle that it wrote holds its old value again.
   *
   * @param writes is told which handles those are, either way
   */
  static void guard(Runnable step, @Nullable Writes writes) {
    Journal journal = new Journal(Kind.STEP);
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
      if (writes != null) {
        writes.add(journal.entries);
      }
    }
  }

  /** Runs {@code work}, which writes to no handle of a program. */
  static <T extends @Nullable Object> T apart(Supplier<T> work) {
    Journal before = CURRENT.get();
    CURRENT.set(new Journal(Kind.APART));
    try {
      return work.get();
    } finally {
      if (before == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(before);
      }
    }
  }

  /** Runs {@code section}, which writes to no handle. */
  static <T extends @Nullable Object> T reading(Supplier<T> section) {
    CURRENT.set(new Journal(Kind.READING));
    try {
      return section.get();
    } finally {
      CURRENT.remove();
    }
  }

  /**
   * Called before {@code hot} is written to.
   *
   * @throws IllegalStateException where nothing is to be written
   */
  static void written(Hot<?> hot, Object before) {
    Journal journal = CURRENT.get();
    if (journal == null) {
      Writes.unseen();
    } else if (journal.kind == Kind.READING) {
      throw new IllegalStateException(
          "a read section writes to a handle, beside other readers: UpdatePoint.call is for what"
              + " changes state");
    } else if (journal.kind == Kind.STEP) {
      journal.entries.add(new Entry(hot, before));
    }
  }

  private void undo() {
    for (int i = entries.size() - 1; i >= 0; i--) {
      entries.get(i).hot().undo(entries.get(i).before());
    }
  }
}
