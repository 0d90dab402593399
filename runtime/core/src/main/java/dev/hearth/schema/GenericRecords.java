package dev.hearth.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Carries generic records whose arguments change: first the arguments, in the old layout, then the
 * layout. What such a record holds of its own kind goes the same way again. Where that is at other
 * arguments, or several kinds go back to each other, there is no one way: it is left to be decided.
 */
final class GenericRecords {
  private final StateSchema old;
  private final Set<String> changed;

  GenericRecords(StateSchema old, Set<String> changed) {
    this.old = old;
    this.changed = changed;
  }

  /** How a record or any other type that goes on is carried, by what becomes of its arguments. */
  Optional<Conversion> convert(String type, List<Conversion> arguments) {
    boolean migrated = changed.contains(type);
    if (areSame(arguments)) {
      return Optional.of(migrated ? new Conversion.Migrated(type) : Converter.SAME);
    }
    return record(type, arguments, migrated, Map.of());
  }

  /**
   * A record whose arguments change.
   *
   * @param around the records that it is in, each with what becomes of its arguments
   */
  private Optional<Conversion> record(
      String type,
      List<Conversion> arguments,
      boolean migrated,
      Map<String, List<Conversion>> around) {
    Map<String, List<Conversion>> within = new HashMap<>(around);
    within.put(type, arguments);
    List<StateType> types = old.type(type).components().stream().map(Component::type).toList();
    return all(types, arguments, within)
        .map(components -> new Conversion.OfRecord(type, components, migrated))
        .filter(record -> !record.isRecursive() || record.goesBackTo().isEmpty())
        .map(Conversion.class::cast);
  }

  private Optional<List<Conversion>> all(
      List<StateType> types, List<Conversion> arguments, Map<String, List<Conversion>> within) {
    List<Conversion> all = new ArrayList<>();
    for (StateType type : types) {
      Optional<Conversion> conversion = at(type, arguments, within);
      if (conversion.isEmpty()) {
        return Optional.empty();
      }
      all.add(conversion.get());
    }
    return Optional.of(all);
  }

  private Optional<Conversion> at(
      StateType type, List<Conversion> arguments, Map<String, List<Conversion>> within) {
    if (type instanceof StateType.Parameter parameter) {
      return Optional.of(arguments.get(parameter.index()));
    }
    if (type instanceof StateType.Array array) {
      return at(array.element(), arguments, within).map(Converter::eachOfArray);
    }
    if (type instanceof StateType.Container container) {
      return all(container.arguments(), arguments, within)
          .filter(each -> !wrapsTwice(container, each))
          .filter(each -> !Converter.losesOrder(container.name(), each))
          .map(each -> Converter.each(container.name(), each));
    }
    if (type instanceof StateType.Ref ref) {
      return all(ref.arguments(), arguments, within)
          .flatMap(each -> nested(ref.name(), each, within));
    }
    return Optional.of(Converter.SAME);
  }

  private Optional<Conversion> nested(
      String type, List<Conversion> arguments, Map<String, List<Conversion>> within) {
    if (areSame(arguments)) {
      return Optional.of(Converter.SAME);
    }
    List<Conversion> before = within.get(type);
    if (before == null) {
      return record(type, arguments, false, within);
    }
    return before.equals(arguments) ? Optional.of(new Conversion.Again(type)) : Optional.empty();
  }

  /** An Optional in an Optional: what an empty one becomes is for a person to say. */
  private static boolean wrapsTwice(StateType.Container container, List<Conversion> each) {
    return container.name().equals("Optional") && each.get(0) instanceof Conversion.Wrapped;
  }

  private static boolean areSame(List<Conversion> arguments) {
    return arguments.stream().allMatch(Converter.SAME::equals);
  }
}
