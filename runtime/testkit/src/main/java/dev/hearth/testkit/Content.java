package dev.hearth.testkit;

import dev.hearth.migrate.StateClass;
import dev.hearth.schema.Sha256;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What values hold, each as a short text: two have the same text when they hold the same. A long
 * text is replaced by its hash. Depth costs no stack, and what is shared is looked at once.
 */
final class Content {
  private static final int LONGEST = 60;

  private final Shape shape;
  private final boolean byOrder;
  private final Function<Object, String> entities;
  private final IdentityHashMap<Object, String> known = new IdentityHashMap<>();
  private final Set<Object> leading = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Contents in which an entity is what {@code entities} says of it.
   *
   * @param byOrder whether a set or a map with an order of its own is told by that order
   */
  Content(Shape shape, boolean byOrder, Function<Object, String> entities) {
    this.shape = shape;
    this.byOrder = byOrder;
    this.entities = entities;
  }

  /**
   * The content of a value.
   *
   * @throws IllegalArgumentException when it is no state, or holds itself
   */
  String of(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    Deque<Object> stack = new ArrayDeque<>();
    stack.push(value);
    while (!stack.isEmpty()) {
      Object top = stack.element();
      List<Object> missing = isKnown(top) ? List.of() : missing(top);
      if (missing.isEmpty()) {
        stack.pop();
        if (!isKnown(top)) {
          known.put(top, shortened(written(top)));
        }
      } else if (open.add(top)) {
        missing.forEach(stack::push);
      } else {
        throw new IllegalArgumentException(
            "a " + top.getClass().getName() + " holds itself: only an entity may be in a cycle");
      }
    }
    return text(value);
  }

  /** The same in full length. */
  String whole(Object value) {
    of(value);
    return isImmediate(value) ? text(value) : written(value);
  }

  /** Of an entity, what its handles hold. */
  String ofHandles(Object entity) {
    StateClass.Composite type = shape.composite(entity);
    for (int i = 0; i < type.names().size(); i++) {
      of(type.get(entity, i));
    }
    return shortened(composite(entity));
  }

  /** Whether an entity can be reached from a value that was asked for. */
  boolean leadsToEntity(Object value) {
    return leading.contains(value);
  }

  /** Whether the order of a container's elements or keys counts. */
  boolean isOrdered(Object container) {
    return switch (shape.kind(container)) {
      case SET, MAP -> byOrder && !Shape.isUnordered(container);
      default -> true;
    };
  }

  private boolean isKnown(Object value) {
    return isImmediate(value) || known.containsKey(value);
  }

  private boolean isImmediate(Object value) {
    return switch (shape.kind(value)) {
      case LEAF, CONSTANT, ENTITY -> true;
      default -> false;
    };
  }

  private List<Object> missing(Object value) {
    List<Object> missing = new ArrayList<>();
    boolean leads = false;
    for (Object part : shape.parts(value)) {
      if (part != null) {
        leads |= leading.contains(part) || shape.kind(part) == Shape.Kind.ENTITY;
        if (!isKnown(part)) {
          missing.add(part);
        }
      }
    }
    if (leads) {
      leading.add(value);
    }
    return missing;
  }

  private String text(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    return switch (shape.kind(value)) {
      case LEAF -> shape.leafText(value);
      case CONSTANT -> constant((Enum<?>) value);
      case ENTITY -> entities.apply(value);
      default -> known.getOrDefault(value, "");
    };
  }

  private String constant(Enum<?> constant) {
    String type = shape.isVariant(constant) ? shape.typeName(constant) + "." : "";
    return type + constant.name();
  }

  private String written(Object value) {
    return switch (shape.kind(value)) {
      case RECORD -> composite(value);
      case OPTIONAL -> "Optional" + joined(elements(value), "(", ")");
      case MAP -> joined(entries((Map<?, ?>) value), "{", "}");
      case SET -> joined(elements(value), "{", "}");
      case SEQUENCE -> joined(elements(value), "[", "]");
      case ARRAY ->
          value instanceof Object[] ? joined(elements(value), "[", "]") : LeafText.ofArray(value);
      case LEAF, CONSTANT, ENTITY -> text(value);
    };
  }

  private String composite(Object value) {
    StateClass.Composite type = shape.composite(value);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < type.names().size(); i++) {
      parts.add(type.names().get(i) + ": " + text(type.get(value, i)));
    }
    return shape.typeName(value) + joined(parts, "(", ")");
  }

  private List<String> elements(Object container) {
    List<String> texts = new ArrayList<>();
    for (Object element : shape.parts(container)) {
      texts.add(text(element));
    }
    return inOrder(container, texts);
  }

  private List<String> entries(Map<?, ?> map) {
    List<String> texts = new ArrayList<>();
    map.forEach((key, value) -> texts.add(text(key) + ": " + text(value)));
    return inOrder(map, texts);
  }

  private List<String> inOrder(Object container, List<String> texts) {
    if (!isOrdered(container)) {
      Collections.sort(texts);
    }
    return texts;
  }

  private static String joined(List<String> parts, String begin, String end) {
    return begin + String.join(", ", parts) + end;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : "#" + Sha256.of(text);
  }
}
