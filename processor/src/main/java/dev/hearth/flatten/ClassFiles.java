package dev.hearth.flatten;

import org.jspecify.annotations.Nullable;

/**
 * Where classes are found: those of the module that is flattened, and the libraries it uses.
 *
 * <p>Names are internal ones, as in {@code game/Enemy}.
 */
public interface ClassFiles {
  /** The bytes of a class; null when there is none of that name. */
  byte @Nullable [] find(String name);

  /** Whether a class is flattened together with the others, and does not come from a library. */
  boolean inModule(String name);
}
