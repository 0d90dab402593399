package dev.hearth.testkit;

import dev.hearth.migrate.StateClass;
import dev.hearth.migrate.StateClasses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * State as a text for people and for comparisons: a line for each value that leads nowhere, with
 * the path to it, in a section for each entity.
 *
 * <pre>
 * Arena @1
 *   tick = 12
 *   ships["red"].pos.x = 0.0
 *   enemies[0] = Enemy @2
 * Enemy @2
 *   hp = 100
 * </pre>
 *
 * <p>Equal state has the same text, whatever order hashed containers have it in. What is nested
 * deep has a section of its own, once for all places that hold the same.
 */
final class StateText {
  private static final int DEEPEST = 8;
  private static final String ASSIGN = " = ";

  private record Pending(String title, Object value) {}

  private final Shape shape;
  private final Content content;
  private final StringBuilder text = new StringBuilder();
  private final List<Pending> sections = new ArrayList<>();
  private final IdentityHashMap<Object, String> entities = new IdentityHashMap<>();
  private final Map<String, String> deepByContent = new HashMap<>();
  private final IdentityHashMap<Object, String> deepByIdentity = new IdentityHashMap<>();

  private StateText(StateClasses classes, Object root, boolean byOrder) {
    this.shape = new Shape(classes);
    this.content = new Content(shape, byOrder, Entities.told(shape, byOrder, root));
  }

  /**
   * The text of all that can be reached from an object of {@code classes}.
   *
   * @param byOrder whether a set or a map with an order of its own is told by that order
   * @throws IllegalArgumentException when something is no state
   */
  static String of(StateClasses classes, Object root, boolean byOrder) {
    StateText state = new StateText(classes, root, byOrder);
    state.begin(root);
    for (int i = 0; i < state.sections.size(); i++) {
      state.section(state.sections.get(i));
    }
    return state.text.toString();
  }

  private void begin(Object root) {
    switch (shape.kind(root)) {
      case ENTITY -> entity(root);
      case RECORD -> sections.add(new Pending(shape.typeName(root), root));
      default -> sections.add(new Pending("value", root));
    }
  }

  private void section(Pending section) {
    text.append(section.title()).append('\n');
    Object value = section.value();
    if (isComposite(value)) {
      components("", value, 0);
    } else if (isFlat(value)) {
      line("", flat(value));
    } else {
      elements("", value, 0);
    }
  }

  private boolean isComposite(Object value) {
    Shape.Kind kind = shape.kind(value);
    return kind == Shape.Kind.RECORD || kind == Shape.Kind.ENTITY;
  }

  private void line(String path, String value) {
    String shown = path.startsWith(".") ? path.substring(1) : path;
    text.append("  ").append(shown).append(ASSIGN).append(value).append('\n');
  }

  private void value(String path, @Nullable Object value, int depth) {
    if (value == null) {
      line(path, "null");
    } else if (shape.kind(value) == Shape.Kind.ENTITY) {
      line(path, entity(value));
    } else if (isFlat(value)) {
      line(path, flat(value));
    } else if (depth == DEEPEST) {
      line(path, deep(value));
    } else if (shape.kind(value) == Shape.Kind.RECORD) {
      if (shape.isVariant(value)) {
        line(path, shape.typeName(value));
      }
      components(path, value, depth);
    } else {
      elements(path, value, depth);
    }
  }

  /** Whether a value leads nowhere, or is a collection of such. */
  private boolean isFlat(Object value) {
    return switch (shape.kind(value)) {
      case LEAF, CONSTANT -> true;
      case RECORD -> shape.composite(value).names().isEmpty();
      case ENTITY -> false;
      case MAP -> ((Map<?, ?>) value).isEmpty();
      case OPTIONAL, ARRAY, SET, SEQUENCE ->
          shape.parts(value).stream().allMatch(part -> part == null || leadsNowhere(part));
    };
  }

  private boolean leadsNowhere(Object part) {
    Shape.Kind kind = shape.kind(part);
    return kind == Shape.Kind.LEAF || kind == Shape.Kind.CONSTANT;
  }

  private String flat(Object value) {
    return content.whole(value);
  }

  private String entity(Object entity) {
    String known = entities.get(entity);
    if (known == null) {
      known = shape.typeName(entity) + " @" + (entities.size() + 1);
      entities.put(entity, known);
      sections.add(new Pending(known, entity));
    }
    return known;
  }

  /** Values that hold the same are one section; what leads to entities is told by identity. */
  private String deep(Object value) {
    String key = content.of(value);
    boolean own = content.leadsToEntity(value);
    String known = own ? deepByIdentity.get(value) : deepByContent.get(key);
    if (known == null) {
      String name =
          shape.kind(value) == Shape.Kind.RECORD
              ? shape.typeName(value)
              : value.getClass().isArray() ? "array" : "container";
      known = name + " #" + (deepByIdentity.size() + deepByContent.size() + 1);
      if (own) {
        deepByIdentity.put(value, known);
      } else {
        deepByContent.put(key, known);
      }
      sections.add(new Pending(known, value));
    }
    return known;
  }

  private void components(String path, Object value, int depth) {
    StateClass.Composite type = shape.composite(value);
    for (int i = 0; i < type.names().size(); i++) {
      value(path + "." + type.names().get(i), type.get(value, i), depth + 1);
    }
  }

  private void elements(String path, Object container, int depth) {
    if (container instanceof Map<?, ?> map) {
      entries(path, map, depth);
      return;
    }
    List<@Nullable Object> elements = shape.parts(container);
    if (shape.kind(container) == Shape.Kind.OPTIONAL) {
      value(path + ".get()", elements.get(0), depth + 1);
      return;
    }
    if (!content.isOrdered(container)) {
      elements.sort(Comparator.comparing(content::of));
    }
    for (int i = 0; i < elements.size(); i++) {
      value(path + "[" + i + "]", elements.get(i), depth + 1);
    }
  }

  private void entries(String path, Map<?, ?> map, int depth) {
    List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
    if (!content.isOrdered(map)) {
      entries.sort(
          Comparator.comparing((Map.Entry<?, ?> entry) -> content.of(entry.getKey()))
              .thenComparing(entry -> content.of(entry.getValue())));
    }
    for (int i = 0; i < entries.size(); i++) {
      Object key = entries.get(i).getKey();
      if (key == null || isShort(key)) {
        value(path + "[" + label(key) + "]", entries.get(i).getValue(), depth + 1);
      } else {
        value(path + ".keys[" + i + "]", key, depth + 1);
        value(path + ".values[" + i + "]", entries.get(i).getValue(), depth + 1);
      }
    }
  }

  private boolean isShort(Object key) {
    return shape.kind(key) != Shape.Kind.ENTITY
        && !content.of(key).startsWith("#")
        && !content.leadsToEntity(key);
  }

  /** No part of a path has what stands between a path and its value. */
  private String label(@Nullable Object key) {
    return content.of(key).replace("=", "\\u003d");
  }
}
