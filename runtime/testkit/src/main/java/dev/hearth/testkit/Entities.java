package dev.hearth.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** All entities that can be reached from an object. */
final class Entities {
  private final List<Object> found = new ArrayList<>();
  private boolean heldInNoOrder;

  private Entities(Shape shape, boolean byOrder, Object root) {
    Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Object next = open.pop();
      Shape.Kind kind = shape.kind(next);
      if (kind == Shape.Kind.LEAF || kind == Shape.Kind.CONSTANT || !met.add(next)) {
        continue;
      }
      if (kind == Shape.Kind.ENTITY) {
        found.add(next);
      }
      List<Object> parts = new ArrayList<>();
      for (Object part : shape.parts(next)) {
        if (part != null) {
          parts.add(part);
        }
      }
      boolean held = kind == Shape.Kind.SET || kind == Shape.Kind.MAP;
      heldInNoOrder |= held && parts.size() > 1 && !(byOrder && !Shape.isUnordered(next));
      parts.forEach(open::push);
    }
  }

  /** What tells the entities apart, as far as something holds them in no order. */
  static Function<Object, String> told(Shape shape, boolean byOrder, Object root) {
    Entities entities = new Entities(shape, byOrder, root);
    return entities.heldInNoOrder
        ? Signatures.of(shape, byOrder, entities.found)
        : entity -> shape.typeName(entity) + " @";
  }
}
