package dev.hearth.dev.leak;

import java.util.List;

/**
 * A class of the heap.
 *
 * @param parent its superclass, 0 when it has none
 * @param loader the object that loaded it, 0 for the JVM
 * @param others objects that belong to it: signers, its protection domain
 * @param statics its static fields that hold objects
 * @param fields its own instance fields, in the order of their values
 */
record HeapClass(
    long id,
    long parent,
    long loader,
    List<Long> others,
    List<Static> statics,
    List<Field> fields) {

  /**
   * A static field.
   *
   * @param name the id of its name
   */
  record Static(long name, long value) {}

  /**
   * An instance field.
   *
   * @param name the id of its name
   * @param type of its value, as {@link HeapFile} has it
   */
  record Field(long name, int type) {}
}
