package dev.hearth.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Carries generic records whose arguments change: first the arguments, in the old layout, then the
 * layout. What such a record holds of generic records goes the same way, at whatever arguments it
 * hands on to them: a {@code Nest<T>} may hold a {@code Nest<List<T>>}.
 */
final class GenericRecords {
  /** What matters of the change of an argument to that which holds it. */
  private enum Change {
    NONE,
    WRAPPED,
    OTHER;

    static Change of(Conversion conversion) {
      return conversion.equals(Converter.SAME)
          ? NONE
          : conversion instanceof Conversion.Wrapped ? WRAPPED : OTHER;
    }

    static Change within(List<Change> parts) {
      return parts.stream().allMatch(NONE::equals) ? NONE : OTHER;
    }
  }

  /** A record at arguments of which each changes in some way: of these there are only so many. */
  private record Instance(String type, List<Change> arguments) {}

  private final StateSchema old;
  private final Set<String> changed;

  GenericRecords(StateSchema old, Set<String> changed) {
    this.old = old;
    this.changed = changed;
  }

  /**
   * How a record or any other type is carried, by what becomes of its arguments.
   *
   * @param now those arguments, after that
   */
  Optional<Conversion> convert(String type, List<Conversion> arguments, List<StateType> now) {
    boolean migrated = changed.contains(type);
    if (arguments.stream().allMatch(Converter.SAME::equals)) {
      return Optional.of(migrated ? new Conversion.Migrated(type) : Converter.SAME);
    }
    return new Holding().isCarried(new Instance(type, arguments.stream().map(Change::of).toList()))
        ? Optional.of(new Conversion.OfRecord(type, arguments, now, migrated))
        : Optional.empty();
  }

  /** Goes through all that a record holds at the arguments it is given. */
  private final class Holding {
    private final Set<Instance> met = new HashSet<>();
    private final List<Instance> open = new ArrayList<>();
    private boolean carried = true;

    boolean isCarried(Instance first) {
      meet(first);
      while (carried && !open.isEmpty()) {
        Instance next = open.remove(open.size() - 1);
        for (Component component : old.type(next.type()).components()) {
          change(component.type(), next.arguments());
        }
      }
      return carried;
    }

    private void meet(Instance instance) {
      if (met.add(instance)) {
        open.add(instance);
      }
    }

    /** How a type in a record changes when the record's arguments do. */
    private Change change(StateType type, List<Change> arguments) {
      if (type instanceof StateType.Parameter parameter) {
        return arguments.get(parameter.index());
      }
      if (type instanceof StateType.Array array) {
        return Change.within(List.of(change(array.element(), arguments)));
      }
      if (type instanceof StateType.Container container) {
        List<Change> parts = all(container.arguments(), arguments);
        carried &= parts.get(0) != Change.WRAPPED || isKeptBy(container.name());
        return Change.within(parts);
      }
      if (type instanceof StateType.Ref ref) {
        List<Change> parts = all(ref.arguments(), arguments);
        Change change = Change.within(parts);
        if (change != Change.NONE) {
          meet(new Instance(ref.name(), parts));
        }
        return change;
      }
      return Change.NONE;
    }

    private List<Change> all(List<StateType> types, List<Change> arguments) {
      return types.stream().map(type -> change(type, arguments)).toList();
    }
  }

  /**
   * Whether what is in a container may become an Optional: in an Optional, what an empty one
   * becomes is for a person to say, and a sorted container would lose its order.
   */
  private static boolean isKeptBy(String container) {
    return !container.equals("Optional") && !Containers.isSorted(container);
  }
}
