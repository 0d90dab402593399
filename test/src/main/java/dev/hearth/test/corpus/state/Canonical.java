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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes a program's state in canonical form.
 *
 * <pre>{@code
 * Node state = Canonical.of(program, schema);
 * }</pre>
 *
 * <p>Without recursion, as state may be a list of a million links; but shared values are written as
 * often as they are met, so a graph with many ways through it is refused.
 */
public final class Canonical {
  private static final int MOST = 5_000_000;

  private record Open(@Nullable Object value, Consumer<Node> place) {}

  private record Sortable(String text, Object element) {}

  private final StateSchema schema;
  private final boolean numbered;
  private final Members members = new Members();
  private final IdentityHashMap<Object, Integer> ids = new IdentityHashMap<>();
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
    Node[] written = {Node.NULL};
    open.push(new Open(root, node -> written[0] = node));
    while (!open.isEmpty()) {
      if (++met > MOST) {
        throw new IllegalStateException("written out, the state has more than " + MOST + " values");
      }
      Open next = open.pop();
      next.place().accept(node(next.value()));
    }
    return written[0];
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
    Map<String, Node> filled = Node.Members.open();
    if (def.kind() == StateDef.Kind.ENTITY) {
      Integer known = ids.putIfAbsent(value, ids.size() + 1);
      if (known != null) {
        return new Node.Members(Map.of("@ref", new Node.Num(known)));
      }
      if (numbered) {
        filled.put("@id", new Node.Num(ids.size()));
      }
    }
    if (!schema.familiesOf(def.name()).isEmpty()) {
      filled.put("@type", new Node.Text(def.name()));
    }
    List<Open> parts = new ArrayList<>();
    members
        .of(value)
        .forEach(
            (name, part) -> {
              filled.put(name, Node.NULL);
              parts.add(new Open(part, node -> filled.put(name, node)));
            });
    later(parts);
    return new Node.Members(filled);
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
      parts.add(new Open(entry.getKey(), node -> pair.set(0, node)));
      parts.add(new Open(entry.getValue(), node -> pair.set(1, node)));
    }
    later(parts);
    return new Node.Items(pairs);
  }

  private Node items(List<? extends @Nullable Object> values) {
    List<Node> filled = nulls(values.size());
    List<Open> parts = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      int at = i;
      parts.add(new Open(values.get(i), node -> filled.set(at, node)));
    }
    later(parts);
    return new Node.Items(filled);
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
