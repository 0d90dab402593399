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

  private final Memo memo;
  private final @Nullable Object[] old;
  private final Set<Object> repeated;
  private final boolean distinct;
  private final @Nullable Object[] now;
  private final @Nullable Object[] block = new @Nullable Object[BLOCK];

  /** Which one is at work; those before it are done. */
  private int at;

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
      if (at > 0 && at % BLOCK == 0) {
        write(at - BLOCK, at);
      }
      block[at % BLOCK] = null;
      Object given = each.apply(old[at]);
      if (other == null && (dissolved || given != block[at % BLOCK])) {
        write(at - at % BLOCK, at);
        other = Arrays.copyOf(now, now.length);
      }
      if (other != null) {
        other[at] = given;
      }
    }
    write((old.length - 1) / BLOCK * BLOCK, old.length);
    return other == null ? now : other;
  }

  private void write(int from, int to) {
    System.arraycopy(block, 0, now, from, to - from);
  }

  /** Whether the memo has {@code object}, and no run. */
  boolean leavesOut(Object object) {
    return !distinct && repeated.contains(object);
  }

  /** Whether no element stands there twice. */
  boolean isDistinct() {
    return distinct;
  }

  /** Whether {@code object} is at work, and has not been begun. */
  boolean awaits(Object object) {
    return at < old.length
        && object == old[at]
        && !open
        && !dissolved
        && block[at % BLOCK] == null
        && !leavesOut(object);
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
  }

  /** It became that; null when nothing came of it, and it may be tried again. */
  void close(@Nullable Object made) {
    open = false;
    if (dissolved) {
      memo.put(old[at], made);
    } else {
      block[at % BLOCK] = made;
    }
  }

  /** Has the memo know all of them that have been made, and goes on with that. */
  void dissolve() {
    dissolved = true;
    int made = Math.min(at + 1, old.length);
    if (at < old.length) {
      write(at - at % BLOCK, made);
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
