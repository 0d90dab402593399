package dev.hearth.dev.reload;

import dev.hearth.HotProgram;
import dev.hearth.Programs;

/**
 * What runs: code, and the program that holds the state.
 *
 * @param paused whether a step threw, so that none is taken before new code has come
 */
public record Running(Version version, HotProgram program, boolean paused) {
  /**
   * Creates and starts the program of a version.
   *
   * @throws IllegalStateException when it cannot be created; what its start throws is passed on
   */
  public static Running start(Version version, String programClass) {
    return ContextLoader.with(
        version.loader(),
        () -> {
          HotProgram program = Programs.create(programOf(version, programClass));
          boolean started = false;
          try {
            program.start();
            started = true;
          } finally {
            if (!started) {
              Programs.close(program);
            }
          }
          return new Running(version, program, false);
        });
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
