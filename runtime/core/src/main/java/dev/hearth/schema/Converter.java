package dev.hearth.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the lossless conversion between two types, if there is one. */
final class Converter {
  static final Conversion SAME = new Conversion.Same();

  private final Map<String, String> kept;
  private final Replacements replacements;
  private final GenericRecords genericRecords;

  Converter(
      StateSchema old, Set<String> changed, Map<String, String> kept, Replacements replacements) {
    this.genericRecords = new GenericRecords(old, changed);
    this.kept = kept;
    this.replacements = replacements;
  }

  Optional<Conversion> convert(StateType old, StateType now) {
    if (now instanceof StateType.Container optional && isOptional(now) && !isOptional(old)) {
      StateType within = optional.arguments().get(0);
      return isOptional(within) && mayBeNull(old) // an empty one, or one that holds an empty one?
          ? Optional.empty()
          : convert(old, within).map(Conversion.Wrapped::new);
    }
    if (old instanceof StateType.Leaf from && now instanceof StateType.Leaf to) {
      return leaf(from.name(), to.name());
    }
    if (old instanceof StateType.Parameter && old.equals(now)) {
      return Optional.of(SAME);
    }
    if (old instanceof StateType.Array from && now instanceof StateType.Array to) {
      return convert(from.element(), to.element()).map(Converter::eachOfArray);
    }
    if (old instanceof StateType.Container from && now instanceof StateType.Container to) {
      return from.name().equals(to.name()) && !wrapsTwice(from, to)
          ? all(from.arguments(), to.arguments())
              .filter(each -> !losesOrder(from.name(), each))
              .map(each -> each(from.name(), each))
          : Optional.empty();
    }
    if (old instanceof StateType.Ref from) {
      return ref(from, now);
    }
    return Optional.empty();
  }

  private static boolean mayBeNull(StateType type) {
    return !(type instanceof StateType.Leaf leaf && Leaves.isPrimitive(leaf.name()));
  }

  /** An Optional in an Optional: what an empty one becomes is for a person to say. */
  private static boolean wrapsTwice(StateType.Container from, StateType.Container to) {
    return from.name().equals("Optional")
        && isOptional(to.arguments().get(0)) != isOptional(from.arguments().get(0));
  }

  /** Whether what a container is sorted by is an Optional from now on: those have no order. */
  private static boolean losesOrder(String container, List<Conversion> each) {
    return Containers.isSorted(container) && each.get(0) instanceof Conversion.Wrapped;
  }

  private static boolean isOptional(StateType type) {
    return type instanceof StateType.Container container && container.name().equals("Optional");
  }

  private static Optional<Conversion> leaf(String from, String to) {
    if (from.equals(to)) {
      return Optional.of(SAME);
    }
    return Leaves.widens(from, to) ? Optional.of(new Conversion.Widen(from, to)) : Optional.empty();
  }

  private Optional<Conversion> ref(StateType.Ref from, StateType now) {
    Optional<TypeChange.Replaced> replaced = replacements.of(from.name());
    if (replaced.isPresent()) {
      return Optional.of(from)
          .filter(type -> replacements.fits(replaced.get().target(), now))
          .flatMap(type -> successors(type.arguments()))
          .flatMap(arguments -> ofRecord(from, arguments));
    }
    if (!(now instanceof StateType.Ref to) || !to.name().equals(kept.get(from.name()))) {
      return Optional.empty();
    }
    return ofRecord(from, to.arguments());
  }

  private Optional<Conversion> ofRecord(StateType.Ref from, List<StateType> arguments) {
    return all(from.arguments(), arguments)
        .flatMap(each -> genericRecords.convert(from.name(), each, arguments));
  }

  /** What arguments go on as by themselves: the one decision on their record cannot see them. */
  private Optional<List<StateType>> successors(List<StateType> arguments) {
    List<StateType> successors = new ArrayList<>();
    for (StateType argument : arguments) {
      successor(argument).ifPresent(successors::add);
    }
    return Optional.of(successors).filter(all -> all.size() == arguments.size());
  }

  private Optional<StateType> successor(StateType type) {
    if (type instanceof StateType.Array array) {
      return successor(array.element()).map(StateType.Array::new);
    }
    if (type instanceof StateType.Container container) {
      return successors(container.arguments())
          .map(arguments -> new StateType.Container(container.name(), arguments));
    }
    if (type instanceof StateType.Ref ref) {
      return replacements.of(ref.name()).isPresent()
          ? replacements.whole(ref)
          : Optional.ofNullable(kept.get(ref.name()))
              .flatMap(
                  name ->
                      successors(ref.arguments())
                          .map(arguments -> new StateType.Ref(name, arguments)));
    }
    return Optional.of(type);
  }

  private Optional<List<Conversion>> all(List<StateType> old, List<StateType> now) {
    List<Conversion> each = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      Optional<Conversion> conversion = convert(old.get(i), now.get(i));
      if (conversion.isEmpty()) {
        return Optional.empty();
      }
      each.add(conversion.get());
    }
    return Optional.of(each);
  }

  private static Conversion each(String container, List<Conversion> arguments) {
    return arguments.stream().allMatch(SAME::equals)
        ? SAME
        : new Conversion.Each(container, arguments);
  }

  private static Conversion eachOfArray(Conversion element) {
    return element.equals(SAME) ? SAME : new Conversion.EachOfArray(element);
  }
}
