package dev.hearth.migrate;

import org.jspecify.annotations.Nullable;

/** What user code throws while state is carried over. */
final class Failures {
  private Failures() {}

  /** A refusal because of what was thrown; what says that the JVM is at its end is thrown on. */
  static MigrationException refusal(String who, Throwable thrown) {
    if (thrown instanceof MigrationException refusal) {
      return refusal;
    }
    if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
      throw fatal;
    }
    return new MigrationException(who + " threw " + thrown, thrown);
  }

  /** The same for a constructor of {@code type}. */
  static MigrationException ofConstructor(Class<?> type, @Nullable Throwable thrown) {
    String who = "the constructor of " + type.getName();
    return thrown == null ? new MigrationException(who + " failed") : refusal(who, thrown);
  }
}
