package dev.hearth.migrate;

import java.util.function.Consumer;

/** How objects of one class are copied. */
sealed interface Step {
  /** What becomes of {@code object}; asked once for each, where it is no {@link Immediate}. */
  Object make(Copy copy, Object object);

  /** Passes as it is, or is found without looking into it. */
  non-sealed interface Immediate extends Step {}

  /** A value, which is whole when it is made. */
  non-sealed interface Value extends Step {
    /** What has to be there before; anything that is carried by reference may be left out. */
    void children(Object object, Consumer<Object> to);
  }

  /** An entity, which is there before what it holds. */
  non-sealed interface Entity extends Step {}
}
