package dev.hearth.dev.leak;

/**
 * How one object holds the next.
 *
 * @param owner the class that declares the field
 * @param field of that name; empty for elements, and for what ties classes to each other
 */
record Link(Kind kind, String owner, String field) {
  private static final String LAMBDA = "$$Lambda";

  /** What holds it. */
  enum Kind {
    STATIC,
    FIELD,
    ELEMENT,
    CLASS
  }

  /** Whether it is inside of a library, where the way in says enough. */
  boolean isInner() {
    return kind == Kind.ELEMENT || (kind == Kind.FIELD && owner.matches("(java|jdk|sun)\\..*"));
  }

  boolean isThreadLocal() {
    return owner.equals(Thread.class.getName()) && field.endsWith("hreadLocals");
  }

  @Override
  public String toString() {
    return isLambda(owner) ? shown(owner) : owner + "." + field;
  }

  /** A class's name, as a reader knows it. */
  static String shown(String type) {
    return isLambda(type) ? "a lambda of " + type.substring(0, type.indexOf(LAMBDA)) : type;
  }

  private static boolean isLambda(String type) {
    return type.indexOf(LAMBDA) > 0;
  }
}
