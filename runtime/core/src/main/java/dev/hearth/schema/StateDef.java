package dev.hearth.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** One state type: what it is, and what it is made of. */
@Value.Immutable
public interface StateDef {
  /** The four kinds of state; a program is an entity that is a root. */
  enum Kind {
    RECORD,
    ENUM,
    SEALED,
    ENTITY;

    /** As the schema writes it: {@code record}. */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The binary name: {@code game.Arena$Mode}. */
  String name();

  Kind kind();

  /** The names of a generic record's type parameters, in order. */
  List<String> parameters();

  /**
   * What bounds each of the type parameters, as Java with binary names: {@code
   * java.lang.Comparable<A>}; empty text where nothing does, and no text at all where nothing
   * bounds any.
   */
  List<String> bounds();

  /** Of a record in declared order; of an entity its handles. */
  List<Component> components();

  /** Of an enum, in declared order. */
  List<String> constants();

  /** Of a sealed interface: the binary names of its permitted types, in declared order. */
  List<String> variants();

  /** The component of that name. */
  default Optional<Component> component(String name) {
    return components().stream().filter(c -> c.name().equals(name)).findFirst();
  }

  /** The source name without its package. */
  default String simpleName() {
    return Names.simple(name());
  }

  /** The state types that its components and variants name, each once, in order. */
  @Value.Lazy
  default Set<String> references() {
    Set<String> names = new LinkedHashSet<>(variants());
    List<StateType> open = new ArrayList<>();
    components().forEach(component -> open.add(component.type()));
    while (!open.isEmpty()) {
      StateType type = open.remove(open.size() - 1);
      if (type instanceof StateType.Ref ref) {
        names.add(ref.name());
        open.addAll(ref.arguments());
      } else if (type instanceof StateType.Container container) {
        open.addAll(container.arguments());
      } else if (type instanceof StateType.Array array) {
        open.add(array.element());
      }
    }
    return names;
  }

  /** Whether a type parameter has a bound. */
  default boolean isBounded() {
    return !bounds().isEmpty();
  }

  /** What becomes of it where nothing changes. */
  @Value.Lazy
  default TypeChange.Kept unchanged() {
    Map<String, Optional<String>> same = new LinkedHashMap<>();
    constants().forEach(constant -> same.put(constant, Optional.of(constant)));
    return new TypeChange.Kept(
        name(),
        name(),
        components().stream().map(Component::name).map(TypeChange.Source::unchanged).toList(),
        List.of(),
        same);
  }

  /**
   * Whether both have the same layout; the names of type parameters do not count, nor what bounds
   * them.
   */
  default boolean sameLayout(StateDef other) {
    return this == other || isLike(other);
  }

  private boolean isLike(StateDef other) {
    return kind() == other.kind()
        && parameters().size() == other.parameters().size()
        && isBounded() == other.isBounded()
        && components().equals(other.components())
        && constants().equals(other.constants())
        && variants().equals(other.variants());
  }
}
