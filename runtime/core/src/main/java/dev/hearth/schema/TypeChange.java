package dev.hearth.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What becomes of one old state type. */
public sealed interface TypeChange {
  /** The old type's binary name. */
  String old();

  /**
   * It goes on, under its own or a new name.
   *
   * @param sources where each component of the new type comes from, in the new order
   * @param lost the old components that nothing carries
   * @param constants for an enum: the new constant of each old one, empty where it is gone
   */
  record Kept(
      String old,
      String now,
      List<Source> sources,
      List<String> lost,
      Map<String, Optional<String>> constants)
      implements TypeChange {
    public Kept {
      sources = List.copyOf(sources);
      lost = List.copyOf(lost);
    }

    /** What goes on as the new {@code component}: an old one, or nothing. */
    public Optional<String> before(String component) {
      return sources.stream()
          .filter(source -> source.name().equals(component))
          .flatMap(source -> source.before().stream())
          .findFirst();
    }

    /** What the old {@code component} goes on as: a new one, or nothing. */
    public Optional<String> after(String component) {
      return sources.stream()
          .filter(source -> source.before().filter(component::equals).isPresent())
          .map(Source::name)
          .findFirst();
    }
  }

  /**
   * It is no more, or is something else, and values of it have to become {@code target}.
   *
   * @param family for a variant the old sealed type that it falls out of
   */
  record Replaced(String old, StateType target, Optional<String> family) implements TypeChange {}

  /** It is no more, and no value of it is left to carry. */
  record Gone(String old) implements TypeChange {}

  /** Where a component of a new type comes from. */
  sealed interface Source {
    /** The new component. */
    String name();

    /** The old component of the same name and type. */
    static Source unchanged(String name) {
      return new Carried(name, name, Converter.SAME);
    }

    /** The old component that it continues, if it does. */
    default Optional<String> before() {
      return Optional.empty();
    }

    /** An old component, with nothing lost. */
    record Carried(String name, String from, Conversion conversion) implements Source {
      @Override
      public Optional<String> before() {
        return Optional.of(from);
      }
    }

    /** The initialiser in the code, for a handle that a program gained. */
    record Initial(String name) implements Source {}

    /** A hole: there is no old component. */
    record Added(String name) implements Source {}

    /** A hole: the old component of that name, or the one renamed to it, has another type. */
    record Retyped(String name, String from) implements Source {
      @Override
      public Optional<String> before() {
        return Optional.of(from);
      }
    }
  }
}
