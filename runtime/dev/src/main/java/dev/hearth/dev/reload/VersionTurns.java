package dev.hearth.dev.reload;

import dev.hearth.Turns;
import dev.hearth.dev.load.VersionLoader;
import org.jspecify.annotations.Nullable;

/** The turns of a program whose classes are loaded by versions. */
public final class VersionTurns {
  private VersionTurns() {}

  /** Its first turns; {@code wake} ends the wait for the next step. */
  public static Turns of(Runnable wake) {
    return Turns.inDevRun(wake, VersionTurns::isReloadable);
  }

  /** Whether a version has loaded it, or code that a version has loaded did. */
  private static boolean isReloadable(Class<?> type) {
    @Nullable ClassLoader loader = type.getClassLoader();
    while (loader != null && !(loader instanceof VersionLoader)) {
      loader = loader.getParent();
    }
    return loader != null;
  }
}
