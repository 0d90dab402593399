package dev.hearth.test.bench.compile;

/** What a migration class says of one change. */
sealed interface Decision {
  /** The old type, by binary name. */
  String type();

  /**
   * A component that needs a value.
   *
   * @param from the old component that it is made of; empty for none
   */
  record Component(String type, String name, String from) implements Decision {}

  /** A constant that becomes another. */
  record Constant(String type, String name, String now) implements Decision {}

  record Rename(String type, String from, String to) implements Decision {}

  record Drop(String type, String name) implements Decision {}
}
