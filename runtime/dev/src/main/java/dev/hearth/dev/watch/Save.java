package dev.hearth.dev.watch;

/**
 * Sources that are to be compiled.
 *
 * @param at when the first of them was written, in {@code System.nanoTime}
 * @param anew whether to compile though the sources are those of the last compile
 * @param forced whether to reload though the classes are those that run
 */
public record Save(long at, boolean anew, boolean forced) {
  /** Both as one. */
  Save and(Save other) {
    return new Save(at - other.at < 0 ? at : other.at, anew || other.anew, forced || other.forced);
  }
}
