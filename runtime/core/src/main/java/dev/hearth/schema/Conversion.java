package dev.hearth.schema;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a value of an old component becomes one of a new component with nothing lost. */
public sealed interface Conversion {
  /** The generic records around it to which an {@link Again} in it goes back. */
  default Set<String> goesBackTo() {
    return Set.of();
  }

  private static Set<String> allOf(Collection<Conversion> parts) {
    Set<String> all = new HashSet<>();
    parts.forEach(part -> all.addAll(part.goesBackTo()));
    return all;
  }

  /** It is one, but for state types in it that have changed themselves. */
  record Same() implements Conversion {}

  /** A number in a wider type, or a primitive in its box; between the two leaves. */
  record Widen(String from, String to) implements Conversion {}

  /** A value of a state type, through that type's own migration. */
  record Migrated(String type) implements Conversion {}

  /**
   * A generic record at arguments that change, each component by the conversion at its place, in
   * its old layout; and from there, where {@code migrated}, through the record's own migration.
   */
  record OfRecord(String type, List<Conversion> components, boolean migrated)
      implements Conversion {
    public OfRecord {
      components = List.copyOf(components);
    }

    /** Whether it holds more records of its kind, as the link of a list does. */
    public boolean isRecursive() {
      return allOf(components).contains(type);
    }

    @Override
    public Set<String> goesBackTo() {
      Set<String> beyond = allOf(components);
      beyond.remove(type);
      return beyond;
    }
  }

  /** A generic record that is carried as the one of its type around it is. */
  record Again(String type) implements Conversion {
    @Override
    public Set<String> goesBackTo() {
      return Set.of(type);
    }
  }

  /** {@code T} to {@code Optional<T>}; null becomes empty. */
  record Wrapped(Conversion value) implements Conversion {
    @Override
    public Set<String> goesBackTo() {
      return value.goesBackTo();
    }
  }

  /** Each element of a container, with one conversion per type argument. */
  record Each(String container, List<Conversion> arguments) implements Conversion {
    public Each {
      arguments = List.copyOf(arguments);
    }

    @Override
    public Set<String> goesBackTo() {
      return allOf(arguments);
    }
  }

  /** Each element of an array. */
  record EachOfArray(Conversion element) implements Conversion {
    @Override
    public Set<String> goesBackTo() {
      return element.goesBackTo();
    }
  }
}
