package dev.hearth;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the program threw in a {@link UpdatePoint call or a read section}, when its class is loaded
 * anew with the code: its text and stack, as the object itself would keep old code in memory.
 *
 * <pre>{@code
 * dev.hearth.ProgramException: game.SoldOut: no tea
 *     at game.Store.take(Store.java:31)
 * }</pre>
 *
 * <p>Only a dev run throws it. What callers are to tell apart is thrown as a class that is loaded
 * once: a pinned one, or the JDK's.
 */
public final class ProgramException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Causes may go round in a circle. */
  private static final int DEEPEST = 50;

  private ProgramException(Throwable thrown, @Nullable Throwable cause) {
    super(thrown.toString(), cause, false, true);
    setStackTrace(thrown.getStackTrace());
  }

  /** What stands for {@code thrown}, and holds no class of those. */
  static ProgramException of(Throwable thrown, Predicate<Class<?>> reloadable) {
    return of(thrown, reloadable, 0);
  }

  private static ProgramException of(Throwable thrown, Predicate<Class<?>> reloadable, int depth) {
    Throwable cause = thrown.getCause();
    if (cause != null && !isFree(cause, reloadable)) {
      cause = depth == DEEPEST ? null : of(cause, reloadable, depth + 1);
    }
    return new ProgramException(thrown, cause);
  }

  /** Whether {@code thrown} is of no such class, nor are its causes and what was suppressed. */
  static boolean isFree(Throwable thrown, Predicate<Class<?>> reloadable) {
    return isFree(thrown, reloadable, 0);
  }

  private static boolean isFree(Throwable thrown, Predicate<Class<?>> reloadable, int depth) {
    if (depth == DEEPEST || reloadable.test(thrown.getClass())) {
      return false;
    }
    Throwable cause = thrown.getCause();
    return (cause == null || isFree(cause, reloadable, depth + 1))
        && Stream.of(thrown.getSuppressed()).allMatch(each -> isFree(each, reloadable, depth + 1));
  }
}
