package dev.hearth.dev.leak;

/** Sees what is in a heap dump, in the order of the file; what it does not care for it leaves. */
interface HeapVisitor {
  /** How many bytes an id has among the values of fields. */
  default void idSize(int bytes) {}

  /** A name that others refer to. */
  default void text(long id, String text) {}

  /** A class has a name, with slashes. */
  default void named(long type, long text) {}

  /** A class, which is an object itself. */
  default void type(HeapClass type) {}

  /** An object that is reachable from outside of the heap. */
  default void root(Root root) {}

  /**
   * An object that is no array.
   *
   * @param fields the values of its fields: those of its class first, then those of its superclass
   */
  default void instance(long id, long type, byte[] fields) {}

  /** An array of objects; 0 stands for null. */
  default void array(long id, long type, long[] elements) {}

  /** An array of bytes. */
  default void bytes(long id, byte[] content) {}
}
