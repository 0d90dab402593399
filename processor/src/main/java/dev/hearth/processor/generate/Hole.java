package dev.hearth.processor.generate;

/**
 * A method that a migration needs and that nobody has written yet.
 *
 * @param kind what it decides
 * @param type the old type that it takes, by binary name
 * @param member the new component, the old constant, or for a variant the old sealed type that it
 *     falls out of; empty when it makes a whole value
 * @param method its name
 * @param key its name and parameter: {@code vel(game.V1.Ship)}
 */
record Hole(Kind kind, String type, String member, String method, String key) {
  /** What a hole decides. */
  enum Kind {
    COMPONENT,
    CONSTANT,
    TYPE,
    VARIANT
  }
}
