package dev.hearth.dev.leak;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out how each object of some ways holds the next one, and of what class it is. */
final class Links implements HeapVisitor {
  private record Pair(long from, long to) {}

  private final Types types;
  private final Map<Long, Set<Long>> next = new HashMap<>();
  private final Map<Pair, Link> links = new HashMap<>();
  private final Map<Long, Long> typeOf = new HashMap<>();

  Links(Types types, Iterable<List<Long>> ways) {
    this.types = types;
    for (List<Long> way : ways) {
      for (int i = 0; i < way.size(); i++) {
        Set<Long> after = next.computeIfAbsent(way.get(i), id -> new HashSet<>());
        if (i + 1 < way.size()) {
          after.add(way.get(i + 1));
        }
      }
    }
  }

  /** How {@code from} holds {@code to}, the one after it. */
  Link between(long from, long to) {
    return links.getOrDefault(new Pair(from, to), new Link(Link.Kind.CLASS, "", ""));
  }

  /** The class of an object; null when it is a class itself. */
  @Nullable Long typeOf(long id) {
    return typeOf.get(id);
  }

  @Override
  public void type(HeapClass type) {
    Set<Long> after = next.getOrDefault(type.id(), Set.of());
    for (HeapClass.Static field : type.statics()) {
      if (after.contains(field.value())) {
        Link link = new Link(Link.Kind.STATIC, types.name(type.id()), types.text(field.name()));
        links.put(new Pair(type.id(), field.value()), link);
      }
    }
  }

  @Override
  public void instance(long id, long type, byte[] fields) {
    Set<Long> after = next.get(id);
    if (after != null) {
      typeOf.put(id, type);
      for (Types.Slot slot : types.slots(type)) {
        long value = types.object(fields, slot);
        if (after.contains(value)) {
          Link link = new Link(Link.Kind.FIELD, slot.owner(), slot.name());
          links.putIfAbsent(new Pair(id, value), link);
        }
      }
    }
  }

  @Override
  public void array(long id, long type, long[] elements) {
    Set<Long> after = next.get(id);
    if (after != null) {
      typeOf.put(id, type);
      for (long element : elements) {
        if (after.contains(element)) {
          links.put(new Pair(id, element), new Link(Link.Kind.ELEMENT, types.name(type), ""));
        }
      }
    }
  }
}
