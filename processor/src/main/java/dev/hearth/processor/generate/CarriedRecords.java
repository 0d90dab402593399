package dev.hearth.processor.generate;

import dev.hearth.schema.Component;
import dev.hearth.schema.Conversion;
import dev.hearth.schema.Names;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import dev.hearth.schema.TypeChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The generic records of a step whose arguments change, and what they hold of such: each has a
 * method that says how it is carried.
 */
final class CarriedRecords {
  private final StateSchema old;
  private final Set<String> types = new TreeSet<>();
  private final Map<String, String> methods = new TreeMap<>();

  CarriedRecords(StateSchema old, Collection<TypeChange> changes) {
    this.old = old;
    changes.stream()
        .flatMap(CarriedRecords::sources)
        .filter(TypeChange.Source.Carried.class::isInstance)
        .forEach(source -> add(((TypeChange.Source.Carried) source).conversion()));
    Set<String> taken = new HashSet<>();
    for (String type : types) {
      String method = "carry$" + Names.simple(type).replace('.', '_');
      while (!taken.add(method)) {
        method += "_";
      }
      methods.put(type, method);
    }
  }

  private static Stream<TypeChange.Source> sources(TypeChange change) {
    return change instanceof TypeChange.Kept kept ? kept.sources().stream() : Stream.of();
  }

  private void add(Conversion conversion) {
    if (conversion instanceof Conversion.OfRecord record) {
      add(record.type());
      record.arguments().forEach(this::add);
    } else if (conversion instanceof Conversion.Each each) {
      each.arguments().forEach(this::add);
    } else if (conversion instanceof Conversion.EachOfArray array) {
      add(array.element());
    } else if (conversion instanceof Conversion.Wrapped wrapped) {
      add(wrapped.value());
    }
  }

  private void add(String type) {
    List<String> open = new ArrayList<>(List.of(type));
    while (!open.isEmpty()) {
      StateDef def = old.type(open.remove(open.size() - 1));
      if (types.add(def.name())) {
        def.components().stream().map(Component::type).forEach(held -> addHeld(held, open));
      }
    }
  }

  private static void addHeld(StateType type, List<String> open) {
    if (!leadsToParameter(type)) {
      return;
    }
    if (type instanceof StateType.Ref ref) {
      open.add(ref.name());
    }
    parts(type).forEach(part -> addHeld(part, open));
  }

  /** Whether a type changes with the arguments of the record that it is in. */
  static boolean leadsToParameter(StateType type) {
    return type instanceof StateType.Parameter
        || parts(type).stream().anyMatch(CarriedRecords::leadsToParameter);
  }

  private static List<StateType> parts(StateType type) {
    if (type instanceof StateType.Array array) {
      return List.of(array.element());
    }
    if (type instanceof StateType.Container container) {
      return container.arguments();
    }
    return type instanceof StateType.Ref ref ? ref.arguments() : List.of();
  }

  /** Their names, in order. */
  Set<String> types() {
    return types;
  }

  /** The method for one. */
  String method(String type) {
    return Objects.requireNonNull(methods.get(type), type);
  }
}
