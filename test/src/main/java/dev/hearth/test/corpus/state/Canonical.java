package dev.hearth.test.corpus.state;

import dev.hearth.HotProgram;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes a program's state in canonical form.
 *
 * <pre>{@code
 * Node state = Canonical.of(program, schema);
 * }</pre>
 *
 * <p>Without recursion, as state may be a list of a million links; and a record that is met again
 * is written once, as there may be many ways through a graph.
 */
public final class Canonical {
  private static final int MOST = 10_000_000;

  /** A value, and where its node belongs. */
  private record Open(@Nullable Object value, List<Node> in, int at) {}

  private record Sortable(String text, Object element) {}

  private final StateSchema schema;
  private final boolean numbered;
  private final Map<Class<?>, Layout> layouts = new HashMap<>();
  private final IdentityHashMap<Object, Integer> ids = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Node> written = new IdentityHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int met;

  private Canonical(StateSchema schema, boolean numbered) {
    this.schema = schema;
    this.numbered = numbered;
  }

  /**
   * The state that {@code program} holds.
   *
   * @param schema the schema that its class was compiled with
   * @throws IllegalStateException when it is too large to be written
   */
  public static Node of(HotProgram program, StateSchema schema) {
    return new Canonical(schema, true).write(program);
  }

  private Node write(@Nullable Object root) {
    List<Node> top = nulls(1);
    open.push(new Open(root, top, 0));
    while (!open.isEmpty()) {
      if (++met > MOST) {
        throw new IllegalStateException("written out, the state has more than " + MOST + " values");
      }
      Open next = open.pop();
      next.in().set(next.at(), node(next.value()));
    }
    return top.get(0);
  }

  private Node node(@Nullable Object value) {
    if (value == null) {
      return Node.NULL;
    }
    Optional<StateDef> def = schema.find(value.getClass().getName());
    if (def.isPresent() && def.get().kind() != StateDef.Kind.ENUM) {
      return composite(value, def.get());
    }
    if (value instanceof byte[] bytes) {
      return new Node.Text(Base64.getEncoder().encodeToString(bytes));
    }
    if (value.getClass().isArray()) {
      return items(elements(value));
    }
    if (value instanceof Optional<?> optional) {
      return items(optional.map(List::<@Nullable Object>of).orElse(List.of()));
    }
    if (value instanceof Set<?> set) {
      return items(OwnOrder.isIn(set) ? new ArrayList<>(set) : sorted(set, element -> element));
    }
    if (value instanceof Collection<?> collection) {
      return items(new ArrayList<>(collection));
    }
    return value instanceof Map<?, ?> map ? entries(map) : Leaf.of(value);
  }

  private Node composite(Object value, StateDef def) {
    Layout layout =
        layouts.computeIfAbsent(value.getClass(), type -> Layout.of(schema, def, type, numbered));
    if (layout.isEntity()) {
      Integer known = ids.putIfAbsent(value, ids.size() + 1);
      return known == null ? members(value, layout) : reference(known);
    }
    if (layout.leadsToEntities()) {
      return members(value, layout);
    }
    Node known = written.get(value);
    if (known == null) {
      known = members(value, layout);
      written.put(value, known);
    }
    return known;
  }

  private static Node reference(int id) {
    return new Node.Members(List.of("@ref"), List.of(new Node.Num(id)));
  }

  private Node members(Object value, Layout layout) {
    List<Node> nodes = new ArrayList<>(layout.names().size());
    if (layout.isEntity() && numbered) {
      nodes.add(new Node.Num(ids.size()));
    }
    layout.type().ifPresent(nodes::add);
    later(layout.values(value), nodes);
    return new Node.Members(layout.names(), nodes);
  }

  private Node entries(Map<?, ?> map) {
    Collection<?> entries =
        OwnOrder.isIn(map)
            ? map.entrySet()
            : sorted(map.entrySet(), entry -> ((Map.Entry<?, ?>) entry).getKey());
    List<Node> pairs = new ArrayList<>();
    List<Open> parts = new ArrayList<>();
    for (Object each : entries) {
      Map.Entry<?, ?> entry = (Map.Entry<?, ?>) each;
      List<Node> pair = nulls(2);
      pairs.add(new Node.Items(pair));
      parts.add(new Open(entry.getKey(), pair, 0));
      parts.add(new Open(entry.getValue(), pair, 1));
    }
    later(parts);
    return new Node.Items(pairs);
  }

  private Node items(List<? extends @Nullable Object> values) {
    List<Node> items = new ArrayList<>(values.size());
    later(values, items);
    return new Node.Items(items);
  }

  private void later(List<? extends @Nullable Object> values, List<Node> in) {
    List<Open> parts = new ArrayList<>(values.size());
    for (Object value : values) {
      parts.add(new Open(value, in, in.size()));
      in.add(Node.NULL);
    }
    later(parts);
  }

  private static List<Node> nulls(int count) {
    return new ArrayList<>(Collections.nCopies(count, Node.NULL));
  }

  /** The first is the next, with all that is in it, so that entities are counted as one reads. */
  private void later(List<Open> parts) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      open.push(parts.get(i));
    }
  }

  /** By their own text, in which entities have no numbers yet. */
  private List<Object> sorted(Collection<?> elements, UnaryOperator<@Nullable Object> by) {
    List<Sortable> all = new ArrayList<>();
    for (Object element : elements) {
      Node key = new Canonical(schema, false).write(by.apply(element));
      all.add(new Sortable(NodeText.of(key), element));
    }
    all.sort(Comparator.comparing(Sortable::text));
    List<Object> sorted = new ArrayList<>();
    all.forEach(each -> sorted.add(each.element()));
    return sorted;
  }

  private static List<@Nullable Object> elements(Object array) {
    List<@Nullable Object> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      elements.add(Array.get(array, i));
    }
    return elements;
  }
}
