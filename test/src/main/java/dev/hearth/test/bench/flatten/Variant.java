package dev.hearth.test.bench.flatten;

/** A way in which a program keeps its state. */
enum Variant {
  /** In plain fields, by hand. */
  WRITTEN,
  /** In handles that were flattened. */
  FLATTENED,
  /** In handles as they are. */
  BOXED,
  /** In handles in a dev run, each step under the journal. */
  DEV;

  /** As figures name it. */
  String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
