package dev.hearth.migrate;

import dev.hearth.schema.Leaves;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that all places hold what they are declared with. A method for a generic record of other
 * type parameters is written once for all its uses: what it puts into a {@code
 * Pair<String,Integer>} neither javac nor the JVM can check.
 */
final class ArgumentCheck {
  private record Place(Object value, StateType type) {}

  private final StateClasses classes;
  private final Object root;
  private final IdentityHashMap<Object, Set<StateType>> met = new IdentityHashMap<>();
  private final Deque<Place> open = new ArrayDeque<>();

  private ArgumentCheck(StateClasses classes, Object root) {
    this.classes = classes;
    this.root = root;
  }

  /**
   * Goes through all that a program in {@code classes} holds.
   *
   * @throws MigrationException when a place holds what is not declared there
   */
  static void check(StateClasses classes, Object root) {
    ArgumentCheck check = new ArgumentCheck(classes, root);
    String type = classes.typeOf(root.getClass()).orElseThrow();
    check.meet(root, new StateType.Ref(type, List.of()));
    while (!check.open.isEmpty()) {
      check.look(check.open.pop());
    }
  }

  private void meet(@Nullable Object value, StateType type) {
    if (value == null) {
      return;
    }
    if (!declared(type).isInstance(value)) {
      throw refusal(value, type);
    }
    boolean leaf = type instanceof StateType.Leaf;
    if (!leaf && met.computeIfAbsent(value, v -> new HashSet<>()).add(type)) {
      open.push(new Place(value, type));
    }
  }

  private Class<?> declared(StateType type) {
    if (type instanceof StateType.Array) {
      return Object.class; // of a parameter's elements it may be another array than of theirs
    }
    return type instanceof StateType.Leaf leaf
        ? Leaves.boxOf(leaf.name())
            .<Class<?>>map(Leaves::classOf)
            .orElseGet(() -> classes.declaredAs(type))
        : classes.declaredAs(type);
  }

  private void look(Place place) {
    if (place.type() instanceof StateType.Ref ref) {
      parts(place.value(), ref);
    } else if (place.type() instanceof StateType.Array array
        && place.value() instanceof @Nullable Object[] elements) {
      for (Object element : elements) {
        meet(element, array.element());
      }
    } else if (place.type() instanceof StateType.Container container) {
      elements(place.value(), container.arguments());
    }
  }

  private void parts(Object owner, StateType.Ref type) {
    Optional<String> name = classes.typeOf(owner.getClass());
    if (name.isPresent() && classes.named(name.get()) instanceof StateClass.Composite composite) {
      StateDef def = classes.schema().type(name.get());
      for (int i = 0; i < def.components().size(); i++) {
        meet(composite.get(owner, i), def.components().get(i).type().with(type.arguments()));
      }
    }
  }

  private void elements(Object container, List<StateType> types) {
    if (container instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            meet(key, types.get(0));
            meet(value, types.get(1));
          });
    } else if (container instanceof Collection<?> collection) {
      collection.forEach(element -> meet(element, types.get(0)));
    } else if (container instanceof Optional<?> optional) {
      meet(optional.orElse(null), types.get(0));
    }
  }

  private MigrationException refusal(Object value, StateType type) {
    String declared = type.text(List.of(), name -> Show.type(classes.classOf(name)));
    return MigrationException.of(
            value,
            "it is declared as "
                + declared
                + " there. What make gives for a generic record is for all uses of that: where one"
                + " needs something else, write the method for what holds it")
        .at(Paths.of(classes, value, root));
  }
}
