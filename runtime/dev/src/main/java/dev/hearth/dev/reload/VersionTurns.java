package dev.hearth.dev.reload;

import dev.hearth.HotProgram;
import dev.hearth.Ownership;
import dev.hearth.Turns;
import dev.hearth.dev.load.VersionLoader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The turns of a program whose classes are loaded by versions. */
public final class VersionTurns implements Ownership {
  private VersionTurns() {}

  /** Its first turns; {@code wake} ends the wait for the next step. */
  public static Turns of(Runnable wake) {
    return Turns.inDevRun(wake, new VersionTurns());
  }

  /** Whether a version has loaded it, or code that a version has loaded did. */
  @Override
  public boolean isReloadable(Class<?> type) {
    @Nullable ClassLoader loader = type.getClassLoader();
    while (loader != null && !(loader instanceof VersionLoader)) {
      loader = loader.getParent();
    }
    return loader != null;
  }

  @Override
  public Optional<String> handleOf(Object value, HotProgram program) {
    return InPlace.handleOf(value, program);
  }
}
