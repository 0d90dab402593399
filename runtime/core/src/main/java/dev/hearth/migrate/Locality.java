package dev.hearth.migrate;

import dev.hearth.schema.Leaves;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a migration's own code can run beside the program: that which reads nothing but its
 * argument, and no entity by it; of an entity, nothing that it could change. What reads on, from
 * entity to entity, would read them as they were at different times, and is left to the pause.
 */
final class Locality {
  private final MigrationTypes types;
  private final StateClasses stage;
  private final EntityReach reach;
  private final Holders holders;
  private final Map<Class<?>, Boolean> far = new HashMap<>();
  private @Nullable Boolean anyFar;
  private final Map<Class<?>, BitSet> farHandles = new HashMap<>();

  /**
   * That of a migration.
   *
   * @param stage the types that it migrates
   */
  Locality(MigrationTypes types, StateClasses stage) {
    this.types = types;
    this.stage = stage;
    this.reach = new EntityReach(stage.schema());
    this.holders = new Holders(stage.schema(), Locality::isContainer);
  }

  /**
   * Whether all of the migration may be done twice, beside the program and again.
   *
   * <p>One that keeps something may give another answer the second time; and what makes entities
   * itself, or other things of entities, makes them of what is in their handles at one time.
   */
  boolean isRepeatable() {
    if (types.decidesForAllArguments()) {
      return false; // what came of that is checked when all is there
    }
    for (Class<?> c = types.written(); c != types.holder(); c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (!field.isSynthetic() && !isConstant(field)) {
          return false;
        }
      }
    }
    return types.all().stream().allMatch(this::isRepeatable);
  }

  private static boolean isConstant(Field field) {
    int modifiers = field.getModifiers();
    Class<?> type = field.getType();
    boolean value = Leaves.all().contains(type) || type.isRecord() || type.isEnum();
    return value && Modifier.isStatic(modifiers) && Modifier.isFinal(modifiers);
  }

  private boolean isRepeatable(Class<?> old) {
    boolean entity = View.class.isAssignableFrom(old);
    return !entity || (types.isEntity(old) && !isOverridden(old, "make"));
  }

  /**
   * Whether the user's code for values of a class may read on: methods of the migration that take
   * them, and the constructor that is given the entities.
   */
  boolean isFar(Class<?> old) {
    return far.computeIfAbsent(old, type -> leadsOn(type) && (type.isRecord() || isDecided(type)));
  }

  /** Whether there is user code that reads on, be it for whatever class. */
  boolean isAnyFar() {
    Boolean known = anyFar;
    if (known == null) {
      known = types.all().stream().anyMatch(this::isFar);
      anyFar = known;
    }
    return known;
  }

  /** Which handles of {@code now} are made by user code that reads on from {@code old}. */
  BitSet farHandles(Class<?> old, EntityClass now) {
    return farHandles.computeIfAbsent(old, type -> findFarHandles(type, now));
  }

  private BitSet findFarHandles(Class<?> old, EntityClass now) {
    BitSet found = new BitSet();
    if (isFar(old) || (isDecided(old) && holdsContainers(old))) {
      for (int place : now.handles()) {
        found.set(place, isOverridden(old, now.names().get(place)));
      }
    }
    return found;
  }

  /** What carries on from entity to entity, or may for all that is known here. */
  private boolean leadsOn(Class<?> old) {
    Optional<StateDef> def = stage.typeOf(old).map(stage.schema()::type);
    return def.isEmpty()
        || def.get().components().stream().anyMatch(c -> reach.leadsToEntity(c.type()));
  }

  /** What a method gets to see of these it may change, and it would be called again with that. */
  private boolean holdsContainers(Class<?> old) {
    Optional<StateDef> def = stage.typeOf(old).map(stage.schema()::type);
    return def.isEmpty() || def.get().components().stream().anyMatch(c -> holders.hold(c.type()));
  }

  private static boolean isContainer(StateType type) {
    return type instanceof StateType.Array
        || (type instanceof StateType.Container container
            && !container.name().startsWith("Optional"));
  }

  /** Whether a method of the user's takes such objects. */
  private boolean isDecided(Class<?> old) {
    return userMethods().anyMatch(method -> takes(method, old));
  }

  /** The same, for the method of that name, or of that which is generated in its place. */
  boolean isOverridden(Class<?> old, String name) {
    return userMethods()
        .filter(method -> method.getName().equals(name) || method.getName().equals(name + "_"))
        .anyMatch(method -> takes(method, old));
  }

  private static boolean takes(Method method, Class<?> old) {
    return Arrays.stream(method.getParameterTypes()).anyMatch(type -> type.isAssignableFrom(old));
  }

  private Stream<Method> userMethods() {
    return types.userMethods().filter(method -> !method.isSynthetic());
  }
}
