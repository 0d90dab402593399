package dev.hearth.migrate;

/** How objects of one class are copied. */
interface Step {
  /** Whether an object is walked: else {@link #leave} gives what becomes of it at once. */
  default boolean isWalked() {
    return true;
  }

  /** What stands for {@code object} while its children are copied; an entity is there at once. */
  default Object open(Copy copy, Object object) {
    return Mark.OPEN;
  }

  /** Visits the children of {@code object}; {@code opened} is what {@link #open} gave. */
  default void enter(Copy copy, Object object, Object opened) {}

  /** What becomes of {@code object}; its children have been copied. */
  Object leave(Copy copy, Object object, Object opened);
}
