package dev.hearth.migrate;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the elements of a large container, and remembers in their order what became of each:
 * a {@link Ledger} need not note them one by one as long as nobody asks for one of them elsewhere.
 */
final class Run {
  /** What is made is written to a small, young array first: see {@link Memo}. */
  private static final int BLOCK = 1024;

  private static final int IN_BLOCK = BLOCK - 1;

  private final Memo memo;
  private final @Nullable Object[] old;
  private final Set<Object> repeated;
  private final boolean distinct;
  private final @Nullable Object[] now;
  private final @Nullable Object[] block = new @Nullable Object[BLOCK];

  /** Which one is at work; those before it are done. */
  private int at;

  /** That one itself, until it is begun; null when the memo has it. */
  private @Nullable Object awaited;

  /** Which one is expected to be asked for next, when all are done. */
  private int next;

  private boolean open;
  private boolean dissolved;

  /**
   * A run.
   *
   * @param repeated those of {@code old} that stand there more than once: the memo has them
   */
  Run(Memo memo, @Nullable Object[] old, Set<Object> repeated) {
    this.memo = memo;
    this.old = old;
    this.repeated = repeated;
    this.distinct = repeated.isEmpty();
    this.now = new @Nullable Object[old.length];
  }

  /** What {@code each} gives for all of them. */
  @Nullable Object[] through(Function<Object, ? extends @Nullable Object> each) {
    @Nullable Object[] other = null;
    for (at = 0; at < old.length; at++) {
      int place = at & IN_BLOCK;
      if (place == 0 && at > 0) {
        write(at - BLOCK, at);
      }
      block[place] = null;
      Object element = old[at];
      awaited = dissolved || leavesOut(element) ? null : element;
      Object given = each.apply(element);
      if (other == null && (dissolved || given != block[place])) {
        write(at - place, at);
        other = Arrays.copyOf(now, now.length);
      }
      if (other != null) {
        other[at] = given;
      }
    }
    awaited = null;
    write((old.length - 1) & ~IN_BLOCK, old.length);
    return other == null ? now : other;
  }

  private void write(int from, int to) {
    System.arraycopy(block, 0, now, from, to - from);
  }

  /** Whether the memo has {@code object}, and no run. */
  boolean leavesOut(@Nullable Object object) {
    return !distinct && repeated.contains(object);
  }

  /** Whether no element stands there twice. */
  boolean isDistinct() {
    return distinct;
  }

  /** Whether {@code object} is at work, and has not been begun. */
  boolean awaits(Object object) {
    return object == awaited;
  }

  /** Whether all is done, and {@code object} is asked for in its turn. */
  boolean isNext(Object object) {
    if (at < old.length) {
      return false;
    }
    while (next < old.length && now[next] == null) {
      next++;
    }
    return next < old.length && old[next] == object;
  }

  /** What that became. */
  @Nullable Object next() {
    return now[next++];
  }

  /** Whether {@code object} is at work, and is being made. */
  boolean isOpen(Object object) {
    return open && !dissolved && object == old[at];
  }

  /** The one at work is being made. */
  void open() {
    open = true;
    awaited = null;
  }

  /** It became that; null when nothing came of it, and it may be tried again. */
  void close(@Nullable Object made) {
    open = false;
    if (dissolved) {
      memo.put(old[at], made);
    } else {
      block[at & IN_BLOCK] = made;
      awaited = made == null ? old[at] : null;
    }
  }

  /** Has the memo know all of them that have been made, and goes on with that. */
  void dissolve() {
    dissolved = true;
    awaited = null;
    int made = Math.min(at + 1, old.length);
    if (at < old.length) {
      write(at & ~IN_BLOCK, made);
    }
    memo.expect(made);
    for (int i = 0; i < made; i++) {
      if (now[i] != null) {
        memo.put(old[i], now[i]);
      }
    }
    if (open) {
      memo.put(old[at], Mark.OPEN);
    }
  }
}
