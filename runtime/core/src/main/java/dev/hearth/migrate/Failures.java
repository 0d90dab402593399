package dev.hearth.migrate;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What user code throws while state is carried over. */
final class Failures {
  private Failures() {}

  /**
   * Has the JDK make ready what it takes to look at a stack. Asked for it first when a stack is
   * full, it fails, and for good: every exception of the process is without one from then on.
   */
  static void prime() {
    try {
      List.of().get(0);
    } catch (IndexOutOfBoundsException e) {
      Objects.requireNonNull(e.getStackTrace());
    }
  }

  /** A refusal because of what was thrown; what says that the JVM is at its end is thrown on. */
  static MigrationException refusal(String who, Throwable thrown) {
    if (thrown instanceof MigrationException refusal) {
      return refusal;
    }
    if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
      throw fatal;
    }
    if (thrown instanceof StackOverflowError) {
      return new MigrationException(
          who
              + " threw "
              + thrown
              + ": it calls itself without end, or asks for one value after the other, too many to"
              + " follow. Make it from what the old state holds",
          thrown);
    }
    return new MigrationException(who + " threw " + thrown, thrown);
  }

  /** The same for a constructor of {@code type}. */
  static MigrationException ofConstructor(Class<?> type, @Nullable Throwable thrown) {
    String who = "the constructor of " + type.getName();
    return thrown == null ? new MigrationException(who + " failed") : refusal(who, thrown);
  }
}
