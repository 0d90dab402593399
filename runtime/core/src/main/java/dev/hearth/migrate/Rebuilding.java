package dev.hearth.migrate;

import org.jspecify.annotations.Nullable;

/** What the rebuilding of a container asks of whoever carries over the graph that it is in. */
interface Rebuilding {
  /** The class that takes the place of an old enum or element class; null when not known. */
  @Nullable Class<?> successor(Class<?> old);

  /** The loader of the code that is to use the container. */
  @Nullable ClassLoader loader();

  /**
   * Whether elements may stand for those of an old version, without the code that compared them.
   */
  boolean standsIn();

  /** Whether that may be so of an element. */
  default boolean standsIn(Object element) {
    return standsIn();
  }

  /** Called with each container whose order or hashing has just used its new elements. */
  void placed(Object container);
}
