package dev.hearth.test.property;

/**
 * A method of a migration class.
 *
 * @param type the old type that it takes
 * @param member what it is for: a member of the new type, a constant of the old one, the sealed
 *     type that a variant left; nothing for a whole type
 * @param target the new type that it makes, or makes a component of
 * @param sometimes whether it is only needed where the initialiser has not lasted until now
 */
record Hole(Kind kind, int type, int member, int target, Expr body, boolean sometimes) {
  enum Kind {
    COMPONENT,
    CONSTANT,
    TYPE,
    VARIANT
  }
}
