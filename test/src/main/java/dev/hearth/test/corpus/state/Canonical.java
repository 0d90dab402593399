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
 * and again is not written each time, as there may be many ways through a graph.
 */
public final class Canonical {
  private static final int MOST = 10_000_000;

  /** Stands for a container within its own elements' text. */
  private static final Node AGAIN = new Node.Text("");

  /** What is still to be done. */
  private sealed interface Open {}

  /** A value, and where its node belongs. */
  private record Part(@Nullable Object value, List<Node> in, int at) implements Open {}

  /** All that is in a record has been written. */
  private record End(Written record, Node node) implements Open {}

  /** A record that was met; before it is written to its end, an entity in it may lead to it. */
  private static final class Written {
    private final int entitiesBefore;
    private boolean toItsEnd;

    /** What it is wherever it is met again: all entities in it have their numbers. */
    private @Nullable Node again;

    Written(int entitiesBefore) {
      this.entitiesBefore = entitiesBefore;
    }
  }

  private record Sortable(String text, Object element) {}

  private final StateSchema schema;
  private final boolean numbered;
  private final int most;

  /** The containers without an order of their own that are being sorted. */
  private final Set<Object> inSorting;

  private final Map<Class<?>, Layout> layouts = new HashMap<>();
  private final IdentityHashMap<Object, Integer> ids = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Written> written = new IdentityHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int met;
  private int entitiesMet;

  private Canonical(StateSchema schema, boolean numbered, int most, Set<Object> inSorting) {
    this.schema = schema;
    this.numbered = numbered;
    this.most = most;
    this.inSorting = inSorting;
  }

  /**
   * The state that {@code program} holds.
   *
   * @param schema the schema that its class was compiled with
   * @throws IllegalStateException when it is too large to be written
   */
  public static Node of(HotProgram program, StateSchema schema) {
    return of(program, schema, MOST);
  }

  static Node of(HotProgram program, StateSchema schema, int most) {
    Set<Object> nothing = Collections.newSetFromMap(new IdentityHashMap<>());
    return new Canonical(schema, true, most, nothing).write(program);
  }

  private Node write(@Nullable Object root) {
    List<Node> top = nulls(1);
    open.push(new Part(root, top, 0));
    while (!open.isEmpty()) {
      if (++met > most) {
        throw new IllegalStateException("written out, the state has more than " + most + " values");
      }
      Open next = open.pop();
      if (next instanceof Part part) {
        part.in().set(part.at(), node(part.value()));
      } else {
        end((End) next);
      }
    }
    return top.get(0);
  }

  private void end(End end) {
    end.record().toItsEnd = true;
    if (entitiesMet == end.record().entitiesBefore) {
      end.record().again = end.node();
    }
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
    if (inSorting.contains(value)) {
      return AGAIN;
    }
    if (value instanceof Set<?> set) {
      return items(OwnOrder.isIn(set) ? new ArrayList<>(set) : sorted(set, set, e -> e));
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
      entitiesMet++;
      Integer known = ids.putIfAbsent(value, ids.size() + 1);
      return known == null ? members(value, layout) : reference(known);
    }
    return record(value, layout);
  }

  private Node record(Object value, Layout layout) {
    Written known = written.get(value);
    if (known == null) {
      Written first = new Written(entitiesMet);
      Node.Members node = empty(layout);
      written.put(value, first);
      open.push(new End(first, node));
      return filled(node, value, layout);
    }
    if (known.again != null) {
      return known.again;
    }
    Node.Members node = empty(layout);
    if (known.toItsEnd) {
      known.again = node;
    }
    return filled(node, value, layout);
  }

  private static Node reference(int id) {
    return new Node.Members(List.of("@ref"), List.of(new Node.Num(id)));
  }

  private Node members(Object value, Layout layout) {
    return filled(empty(layout), value, layout);
  }

  private static Node.Members empty(Layout layout) {
    return new Node.Members(layout.names(), new ArrayList<>(layout.names().size()));
  }

  private Node filled(Node.Members node, Object value, Layout layout) {
    if (layout.isEntity() && numbered) {
      node.nodes().add(new Node.Num(ids.size()));
    }
    layout.type().ifPresent(node.nodes()::add);
    later(layout.values(value), node.nodes());
    return node;
  }

  private Node entries(Map<?, ?> map) {
    Collection<?> entries =
        OwnOrder.isIn(map)
            ? map.entrySet()
            : sorted(map, map.entrySet(), entry -> ((Map.Entry<?, ?>) entry).getKey());
    List<Node> pairs = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (Object each : entries) {
      Map.Entry<?, ?> entry = (Map.Entry<?, ?>) each;
      List<Node> pair = nulls(2);
      pairs.add(new Node.Items(pair));
      parts.add(new Part(entry.getKey(), pair, 0));
      parts.add(new Part(entry.getValue(), pair, 1));
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
    List<Part> parts = new ArrayList<>(values.size());
    for (Object value : values) {
      parts.add(new Part(value, in, in.size()));
      in.add(Node.NULL);
    }
    later(parts);
  }

  private static List<Node> nulls(int count) {
    return new ArrayList<>(Collections.nCopies(count, Node.NULL));
  }

  /** The first is the next, with all that is in it, so that entities are counted as one reads. */
  private void later(List<Part> parts) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      open.push(parts.get(i));
    }
  }

  /**
   * By their own text, in which entities have no numbers yet, and the container that they lead back
   * to is not gone through again.
   */
  private List<Object> sorted(
      Object container, Collection<?> elements, UnaryOperator<@Nullable Object> by) {
    if (elements.size() < 2) {
      return new ArrayList<>(elements);
    }
    List<Sortable> all = new ArrayList<>();
    inSorting.add(container);
    for (Object element : elements) {
      Node key = new Canonical(schema, false, most, inSorting).write(by.apply(element));
      all.add(new Sortable(NodeText.of(key), element));
    }
    inSorting.remove(container);
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
