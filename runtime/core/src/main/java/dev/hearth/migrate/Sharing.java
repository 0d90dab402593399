package dev.hearth.migrate;

import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which types are the same classes before and after, all that they reach included: their values
 * pass as they are.
 *
 * <p>A container never is: whatever its declared type, it may have code of the old version in it, a
 * comparator or a class of its own. Only {@code Optional} and arrays cannot; an array that a
 * migration may look at is copied all the same: what a method of it writes into that must not be
 * there when the old code goes on after all. A program never is either: each version has its own.
 */
final class Sharing {
  private final StateSchema schema;
  private final StateClasses to;
  private final ClassLoader old;
  private final boolean migrated;
  private final Map<String, Boolean> known = new HashMap<>();
  private final Map<String, Boolean> sameClass = new HashMap<>();

  /**
   * That between two loaders.
   *
   * @param migrated whether migrations go on from {@code to}
   */
  Sharing(ClassLoader old, StateClasses to, boolean migrated) {
    this.migrated = migrated;
    this.schema = to.schema();
    this.to = to;
    this.old = old;
  }

  /** Whether a value of a component's type passes as it is. */
  boolean shared(StateType type) {
    Set<String> used = new HashSet<>();
    return isPlain(type, used) && used.stream().allMatch(this::shared);
  }

  /** Whether an array passes as it is, when its elements do. */
  boolean sharesArrays() {
    return !migrated;
  }

  /** Whether an object of a state type passes as it is. */
  boolean shared(String type) {
    Boolean shared = known.get(type);
    if (shared == null) {
      shared = reachesOnlyShared(type);
      known.put(type, shared);
    }
    return shared;
  }

  private boolean reachesOnlyShared(String type) {
    Set<String> reached = new HashSet<>(Set.of(type));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      String name = open.remove();
      Set<String> used = new HashSet<>();
      if (Boolean.FALSE.equals(known.get(name)) || !isSame(name) || !isPlain(name, used)) {
        return false;
      }
      used.stream().filter(reached::add).forEach(open::add);
    }
    reached.forEach(name -> known.put(name, true));
    return true;
  }

  private boolean isPlain(String type, Set<String> used) {
    StateDef def = schema.type(type);
    used.addAll(def.variants());
    return !schema.roots().contains(type)
        && def.components().stream().allMatch(component -> isPlain(component.type(), used));
  }

  private boolean isPlain(StateType type, Set<String> used) {
    if (type instanceof StateType.Leaf) {
      return true;
    }
    if (type instanceof StateType.Array array) {
      return !migrated && isPlain(array.element(), used);
    }
    if (type instanceof StateType.Container container) {
      return container.name().equals("Optional") && isPlain(container.arguments().get(0), used);
    }
    if (type instanceof StateType.Ref ref) {
      used.add(ref.name());
      return ref.arguments().stream().allMatch(argument -> isPlain(argument, used));
    }
    return false;
  }

  private boolean isSame(String type) {
    return sameClass.computeIfAbsent(type, this::loadsSame);
  }

  private boolean loadsSame(String type) {
    Class<?> now = to.classOf(type);
    try {
      return Class.forName(now.getName(), false, old) == now;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
