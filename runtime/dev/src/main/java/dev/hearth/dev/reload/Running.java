package dev.hearth.dev.reload;

import dev.hearth.HotProgram;
import dev.hearth.Programs;
import dev.hearth.SnapshotOption;
import dev.hearth.Turns;
import java.util.Optional;
import java.util.function.Function;

/**
 * What runs: code, and the program that holds the state.
 *
 * @param paused whether a step threw, so that none is taken before new code has come
 */
public record Running(Version version, HotProgram program, boolean paused) {
  /**
   * Restores the program of a version from the snapshot that is to be kept; without one, it is
   * created and started, in its first turn.
   *
   * @throws IllegalStateException when it cannot be created; what its start throws is passed on
   * @throws dev.hearth.snapshot.SnapshotException when it cannot be restored
   */
  public static Running restore(Version version, String programClass, Turns turns) {
    return of(
        version,
        programClass,
        type -> {
          Optional<HotProgram> restored = SnapshotOption.restored(type);
          restored.ifPresent(turns::runs);
          return restored.orElseGet(() -> started(type, turns));
        });
  }

  /**
   * Creates and starts the program of a version.
   *
   * @throws IllegalStateException when it cannot be created; what its start throws is passed on
   */
  static Running start(Version version, String programClass, Turns turns) {
    return of(version, programClass, type -> started(type, turns));
  }

  private static Running of(
      Version version,
      String programClass,
      Function<Class<? extends HotProgram>, HotProgram> program) {
    return ContextLoader.with(
        version.loader(),
        () -> new Running(version, program.apply(programOf(version, programClass)), false));
  }

  private static HotProgram started(Class<? extends HotProgram> type, Turns turns) {
    HotProgram program = Programs.create(type);
    turns.runs(program);
    boolean started = false;
    try {
      start(program, turns);
      started = true;
    } finally {
      if (!started) {
        turns.close();
        Programs.close(program);
      }
    }
    return program;
  }

  private static void start(HotProgram program, Turns turns) {
    Turns outer = turns.begin();
    try {
      program.start();
    } finally {
      turns.end(outer);
    }
  }

  private static Class<? extends HotProgram> programOf(Version version, String name) {
    try {
      return version.loader().loadClass(name).asSubclass(HotProgram.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the class output has no " + name, e);
    }
  }

  Running pausedNow() {
    return new Running(version, program, true);
  }
}
