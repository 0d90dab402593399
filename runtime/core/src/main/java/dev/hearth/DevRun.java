package dev.hearth;

import java.util.List;

/** Begins a dev run; {@code hearth-dev} provides it as a service. */
public interface DevRun {
  /**
   * Starts {@code program}, in its own version loader, with its sources watched.
   *
   * @throws IllegalStateException when it cannot be run; the message says why
   */
  Engine begin(Class<? extends HotProgram> program, List<String> args);
}
