package dev.hearth.processor.plan;

/**
 * Where a problem shows: a type or member of today's sources.
 *
 * @param type the binary name of a state type or migration class; empty for the module as a whole
 * @param member a component or handle of it, or empty
 */
public record Place(String type, String member) {
  /** The module as a whole. */
  public static final Place MODULE = new Place("", "");

  /** A type's declaration. */
  public static Place of(String type) {
    return new Place(type, "");
  }
}
