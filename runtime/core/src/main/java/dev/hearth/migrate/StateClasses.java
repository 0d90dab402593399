package dev.hearth.migrate;

import dev.hearth.schema.Component;
import dev.hearth.schema.Containers;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.LibraryLeaf;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * A schema's types as classes of one loader.
 *
 * <pre>{@code
 * StateClasses now = StateClasses.of(schema, UnaryOperator.identity(), loader);
 * StateClasses then = StateClasses.of(sealed, name -> lineage.className(1, name), loader);
 * RecordClass ship = (RecordClass) then.named("game.Ship");
 * }</pre>
 *
 * <p>Classes are loaded when they are first asked for, and checked against the schema then. Safe
 * for use by several threads.
 */
public final class StateClasses {
  private final StateSchema schema;
  private final UnaryOperator<String> naming;
  private final ClassLoader loader;
  private final Map<String, String> typeNames = new HashMap<>();
  private final Map<String, StateClass> bound = new ConcurrentHashMap<>();

  private StateClasses(StateSchema schema, UnaryOperator<String> naming, ClassLoader loader) {
    this.schema = schema;
    this.naming = naming;
    this.loader = loader;
    schema.types().keySet().forEach(name -> typeNames.put(naming.apply(name), name));
  }

  /**
   * The types of {@code schema}, each as the class of {@code loader} that {@code naming} gives its
   * binary name.
   */
  public static StateClasses of(
      StateSchema schema, UnaryOperator<String> naming, ClassLoader loader) {
    return new StateClasses(schema, naming, loader);
  }

  public StateSchema schema() {
    return schema;
  }

  public ClassLoader loader() {
    return loader;
  }

  /**
   * The record, entity or enum of that name in the schema.
   *
   * @throws MigrationException when its class is missing, or does not have the schema's layout
   */
  public StateClass named(String type) {
    StateClass known = bound.get(type);
    if (known == null) {
      known = bind(schema.type(type), classOf(type));
      bound.put(type, known);
    }
    return known;
  }

  /**
   * The class of a type, a sealed interface too; not checked against the schema.
   *
   * @throws MigrationException when it is missing
   */
  public Class<?> classOf(String type) {
    return load(naming.apply(type), type);
  }

  private Class<?> load(String binary, String state) {
    try {
      return Class.forName(binary, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new MigrationException(
          "the class " + binary + " of state type " + state + " cannot be loaded: " + e, e);
    }
  }

  /** Whether the class of a type has its name, rather than to stand for it in an old version. */
  boolean isCurrent(String type) {
    return naming.apply(type).equals(type);
  }

  /**
   * The class that values of a type are declared as, {@code Object} where a type parameter says.
   *
   * @throws MigrationException when it is missing
   */
  public Class<?> declaredAs(StateType type) {
    if (type instanceof StateType.Leaf leaf) {
      return LibraryLeaf.parse(leaf.name())
          .<Class<?>>map(library -> load(library.type(), leaf.name()))
          .orElseGet(() -> Leaves.classOf(leaf.name()));
    }
    if (type instanceof StateType.Array array) {
      return declaredAs(array.element()).arrayType();
    }
    if (type instanceof StateType.Container container) {
      return Containers.classOf(container.name());
    }
    return type instanceof StateType.Ref ref ? classOf(ref.name()) : Object.class;
  }

  /** The name in the schema of the type that a class of this name stands for. */
  public Optional<String> typeOf(Class<?> type) {
    return Optional.ofNullable(typeNames.get(type.getName()));
  }

  /**
   * Binds all types now.
   *
   * @throws MigrationException as {@link #named} does
   */
  void bindAll() {
    schema.types().values().stream()
        .filter(def -> def.kind() != StateDef.Kind.SEALED)
        .forEach(def -> named(def.name()));
  }

  /** Whether no entity is compared by what its handles hold. */
  boolean compareByIdentity() {
    return schema.types().values().stream()
        .filter(def -> def.kind() == StateDef.Kind.ENTITY)
        .noneMatch(def -> EntityClass.of(classOf(def.name())).comparesByHandles());
  }

  /** {@code type} of the schema as a class that is at hand, whatever loader it is from. */
  StateClass bind(StateDef def, Class<?> type) {
    List<String> names = def.components().stream().map(Component::name).toList();
    new LayoutCheck(def, type, naming).check();
    return switch (def.kind()) {
      case RECORD -> RecordClass.of(type, names);
      case ENTITY -> EntityClass.of(type, names);
      case ENUM -> EnumClass.of(type);
      case SEALED ->
          throw new IllegalArgumentException(def.name() + " is an interface: it has no objects");
    };
  }
}
