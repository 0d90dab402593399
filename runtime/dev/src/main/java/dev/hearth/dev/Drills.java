package dev.hearth.dev;

import dev.hearth.dev.compile.ModuleCompiler;
import dev.hearth.dev.compile.SourceTree;
import dev.hearth.schema.CompiledSchema;
import java.time.Duration;

/**
 * Keeps the compiler ready while nobody saves. In its first seconds a dev run compiles a little now
 * and then, so that the first saves do not meet a cold compiler; after a reload it makes what
 * depends on the schema that runs now. For one thread.
 */
final class Drills {
  private static final int MOST = 40;
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /** A save waits for what has been begun, so there is as much time for one in between. */
  private static final Duration SHORTEST = Duration.ofMillis(50);

  /** Who saves again at once is not kept waiting. */
  private static final Duration REST = Duration.ofMillis(700);

  private final ModuleCompiler compiler;
  private int done;
  private Duration taken = Duration.ZERO;
  private Duration pause = SHORTEST;
  private long restUntil = System.nanoTime();

  Drills(ModuleCompiler compiler) {
    this.compiler = compiler;
  }

  /** For how long to wait for a save before the next one; at most {@code longest}. */
  Duration pause(Duration longest) {
    return isOver() || pause.compareTo(longest) > 0 ? longest : pause;
  }

  /** There was a save. */
  void rest() {
    restUntil = System.nanoTime() + REST.toNanos();
  }

  /**
   * Does a little, if it is time.
   *
   * @param sources those of the last compile
   * @param running the schema that runs
   */
  void next(SourceTree sources, CompiledSchema running) {
    if (System.nanoTime() - restUntil < 0) {
      return;
    }
    compiler.prepareFor(sources, running);
    if (isOver()) {
      return;
    }
    long begin = System.nanoTime();
    compiler.drill(sources, running, done);
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    done++;
    taken = taken.plus(took);
    pause = took.compareTo(SHORTEST) > 0 ? took : SHORTEST;
  }

  private boolean isOver() {
    return done >= MOST || taken.compareTo(LONGEST) > 0;
  }
}
