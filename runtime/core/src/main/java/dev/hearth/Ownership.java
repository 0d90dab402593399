package dev.hearth;

import java.util.Optional;

/** What a dev run knows of whose something is. For engines only: a program has no use for it. */
public interface Ownership {
  /** Whether the class is loaded anew with the program's code. */
  boolean isReloadable(Class<?> type);

  /**
   * The handle of {@code program} that has {@code value} itself, when that is an array or a
   * collection which can be changed: {@code Arena.grid (int[])}.
   */
  Optional<String> handleOf(Object value, HotProgram program);
}
