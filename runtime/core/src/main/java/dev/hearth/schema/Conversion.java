package dev.hearth.schema;

import java.util.List;

/** How a value of an old component becomes one of a new component with nothing lost. */
public sealed interface Conversion {
  /** It is one, but for state types in it that have changed themselves. */
  record Same() implements Conversion {}

  /** A number in a wider type, or a primitive in its box; between the two leaves. */
  record Widen(String from, String to) implements Conversion {}

  /** A value of a state type, through that type's own migration. */
  record Migrated(String type) implements Conversion {}

  /**
   * A generic record at arguments that change: all in it that is of its type parameters, by the
   * conversion of the argument, in its old layout; and from there, where {@code migrated}, through
   * the record's own migration.
   *
   * @param between the arguments that the record has in its old layout then
   */
  record OfRecord(
      String type, List<Conversion> arguments, List<StateType> between, boolean migrated)
      implements Conversion {
    public OfRecord {
      arguments = List.copyOf(arguments);
      between = List.copyOf(between);
    }
  }

  /** {@code T} to {@code Optional<T>}; null becomes empty. */
  record Wrapped(Conversion value) implements Conversion {}

  /** Each element of a container, with one conversion per type argument. */
  record Each(String container, List<Conversion> arguments) implements Conversion {
    public Each {
      arguments = List.copyOf(arguments);
    }
  }

  /** Each element of an array. */
  record EachOfArray(Conversion element) implements Conversion {}
}
