package dev.hearth.processor.report;

import dev.hearth.processor.plan.Transition;
import dev.hearth.schema.Containers;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.Lineage;
import dev.hearth.schema.Names;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateType;
import dev.hearth.schema.TypeChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes types as they stand in a migration class, and collects what it has to import. */
final class SourceTypes {
  /** A class or type parameter in a bound. */
  private static final Pattern NAME = Pattern.compile("[^<>,&?\\[\\] ]+");

  private final Transition transition;
  private final Lineage lineage;
  private final String home;
  private final SortedSet<String> imports = new TreeSet<>();
  private final Map<String, String> taken;
  private final Set<String> meanings;

  SourceTypes(Transition transition, Lineage lineage) {
    this.transition = transition;
    this.lineage = lineage;
    this.home = transition.diff().old().generatedPackage();
    this.taken = namesIn(home, transition);
    this.meanings = meanings();
  }

  SortedSet<String> imports() {
    return imports;
  }

  /** The old class of a type: {@code V1.Ship}, {@code V1.Pair<A, B>}. */
  String old(String type) {
    return name(lineage.className(transition.version(), type)) + list(parameters(type));
  }

  /**
   * What declares the type parameters of an old type, with a blank; empty for most. They are
   * bounded where the type goes on as the current one, that bounds them, and {@code returns} names
   * one that does.
   */
  String declared(String type, StateType returns) {
    List<String> names = parameters(type);
    List<String> declared = new ArrayList<>();
    Optional<StateDef> bounded =
        bounded(type)
            .filter(def -> def.parameters().size() == names.size())
            .filter(def -> namesBounded(returns));
    for (int i = 0; i < names.size(); i++) {
      String bound = bounded.isPresent() ? bound(bounded.get(), i, names) : "";
      declared.add(names.get(i) + (bound.isEmpty() ? "" : " extends " + bound));
    }
    return declared.isEmpty() ? "" : list(declared) + " ";
  }

  private Optional<StateDef> bounded(String type) {
    return transition.next().isEmpty()
            && transition.diff().types().get(type) instanceof TypeChange.Kept kept
        ? Optional.of(transition.diff().now().type(kept.now())).filter(StateDef::isBounded)
        : Optional.empty();
  }

  private boolean namesBounded(StateType type) {
    if (type instanceof StateType.Array array) {
      return namesBounded(array.element());
    }
    if (type instanceof StateType.Container container) {
      return container.arguments().stream().anyMatch(this::namesBounded);
    }
    return type instanceof StateType.Ref ref
        && (transition.diff().now().type(ref.name()).isBounded()
            || ref.arguments().stream().anyMatch(this::namesBounded));
  }

  /** A bound, with the names that the parameters have in the old type. */
  private String bound(StateDef now, int index, List<String> names) {
    return NAME.matcher(now.bounds().get(index))
        .replaceAll(
            found -> {
              int parameter = now.parameters().indexOf(found.group());
              return Matcher.quoteReplacement(
                  parameter >= 0 ? names.get(parameter) : ofBound(found.group()));
            });
  }

  private String ofBound(String name) {
    boolean word = name.equals("extends") || name.equals("super");
    return word || Leaves.isLeaf(name) ? name : name(name);
  }

  /** The type parameters of an old type: their own names, where those mean nothing else. */
  List<String> parameters(String type) {
    List<String> own = transition.diff().old().type(type).parameters();
    List<String> names = new ArrayList<>();
    for (String name : own) {
      String free = name;
      while (meanings.contains(free) || names.contains(free) || isAnother(own, name, free)) {
        free += "_";
      }
      names.add(free);
    }
    return names;
  }

  private static boolean isAnother(List<String> parameters, String one, String name) {
    return !name.equals(one) && parameters.contains(name);
  }

  /** The names that a type parameter would hide, though the class may have to write them. */
  private Set<String> meanings() {
    Set<String> names =
        new HashSet<>(List.of("Override", "Migrates", "Renamed", "Dropped", "java", "dev"));
    Leaves.all().forEach(leaf -> names.add(leaf.getSimpleName()));
    Containers.all().forEach(container -> names.add(container.getSimpleName()));
    Stream<String> old =
        transition.diff().old().types().keySet().stream()
            .map(type -> lineage.className(transition.version(), type));
    Stream<String> now = transition.diff().now().types().keySet().stream().map(this::farClass);
    Stream.concat(old, now)
        .forEach(type -> names.addAll(List.of(Names.canonical(type).split("\\."))));
    return names;
  }

  /** What values of a type become that is no more: with any arguments where it is generic. */
  String target(StateType type) {
    boolean any =
        type instanceof StateType.Ref ref
            && ref.arguments().isEmpty()
            && !transition.diff().now().type(ref.name()).parameters().isEmpty();
    return any
        ? now(type, List.of())
            + list(
                Collections.nCopies(
                    transition.diff().now().type(((StateType.Ref) type).name()).parameters().size(),
                    "?"))
        : now(type, List.of());
  }

  private static String list(List<String> names) {
    return names.isEmpty() ? "" : "<" + String.join(", ", names) + ">";
  }

  /** A type at the far side of the transition. */
  String now(StateType type, List<String> parameters) {
    if (type instanceof StateType.Leaf leaf) {
      return name(leaf.className());
    }
    if (type instanceof StateType.Parameter parameter) {
      return parameters.get(parameter.index());
    }
    if (type instanceof StateType.Array array) {
      return now(array.element(), parameters) + "[]";
    }
    if (type instanceof StateType.Container container) {
      return name(Containers.classOf(container.name()).getName())
          + arguments(container.arguments(), parameters);
    }
    StateType.Ref ref = (StateType.Ref) type;
    return name(farClass(ref.name())) + arguments(ref.arguments(), parameters);
  }

  String annotation(String simpleName) {
    return name("dev.hearth.annotations." + simpleName);
  }

  /** The annotation of the JDK, where its name means it. */
  String override() {
    return name("java.lang.Override");
  }

  /** Whether a state type has the name, in the migration class's package. */
  boolean isTaken(String simpleName) {
    return taken.containsKey(simpleName);
  }

  private String farClass(String type) {
    return transition.next().isPresent()
        ? lineage.className(transition.next().getAsInt(), type)
        : type;
  }

  private String arguments(List<StateType> arguments, List<String> parameters) {
    return list(arguments.stream().map(argument -> now(argument, parameters)).toList());
  }

  /** A class's name without its package, which is imported unless the name has another meaning. */
  private String name(String binaryName) {
    String simple = Names.simple(binaryName);
    String outer = Names.packageOf(binaryName);
    String outermost = simple.contains(".") ? simple.substring(0, simple.indexOf('.')) : simple;
    String top = outer.isEmpty() ? outermost : outer + "." + outermost;
    if (!taken.computeIfAbsent(outermost, name -> top).equals(top)) {
      return Names.canonical(binaryName);
    }
    if (!outer.isEmpty() && !outer.equals("java.lang") && !outer.equals(home)) {
      imports.add(top);
    }
    return simple;
  }

  /** The names that mean something in the migration class's package. */
  private static Map<String, String> namesIn(String home, Transition transition) {
    Map<String, String> names = new HashMap<>();
    Stream.of(transition.diff().old(), transition.diff().now())
        .flatMap(schema -> schema.types().keySet().stream())
        .filter(type -> Names.packageOf(type).equals(home) && !type.contains("$"))
        .forEach(type -> names.put(Names.simple(type), type));
    return names;
  }
}
