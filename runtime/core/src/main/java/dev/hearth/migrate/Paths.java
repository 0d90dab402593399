package dev.hearth.migrate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in a graph an object is: {@code Arena.ships["red"].vel}.
 *
 * <pre>{@code
 * Paths.of(classes, ship, arena)   // Arena.ships["red"] (Ship)
 * }</pre>
 *
 * <p>Only looked for when something is refused: nothing is kept for it while all goes well.
 */
public final class Paths {
  private static final int ENDS = 6;

  private record Link(Object owner, int index) {}

  private final Function<Object, StateClass.@Nullable Composite> parts;

  /** Where {@code target} is in a graph of {@code classes}, and what it is. */
  public static String of(StateClasses classes, Object target, Object root) {
    Paths paths =
        new Paths(
            object ->
                classes.typeOf(object.getClass()).map(classes::named).orElse(null)
                        instanceof StateClass.Composite composite
                    ? composite
                    : null);
    return paths.place(target, root);
  }

  Paths(Function<Object, StateClass.@Nullable Composite> parts) {
    this.parts = parts;
  }

  /** The refusal with the path of what it is about put before it. */
  MigrationException locate(MigrationException refusal, Object root) {
    if (refusal.located()) {
      return refusal;
    }
    Object subject = refusal.subject();
    return refusal.at(place(subject == null ? root : subject, root));
  }

  /** Where {@code target} is, the shortest way from {@code root}, and what it is. */
  private String place(Object target, Object root) {
    String type = " (" + Show.one(target.getClass()) + ")";
    if (target == root) {
      return root.getClass().getSimpleName();
    }
    IdentityHashMap<Object, Link> links = search(target, root);
    return links.containsKey(target)
        ? root.getClass().getSimpleName() + steps(target, root, links) + type
        : Show.value(target) + type;
  }

  private IdentityHashMap<Object, Link> search(Object target, Object root) {
    IdentityHashMap<Object, Link> links = new IdentityHashMap<>();
    Deque<Object> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty() && !links.containsKey(target)) {
      Object owner = open.remove();
      List<@Nullable Object> children = children(owner);
      for (int i = 0; i < children.size(); i++) {
        Object child = children.get(i);
        if (child != null
            && child != root
            && links.putIfAbsent(child, new Link(owner, i)) == null) {
          open.add(child);
        }
      }
    }
    return links;
  }

  private String steps(Object target, Object root, IdentityHashMap<Object, Link> links) {
    List<String> steps = new ArrayList<>();
    Object at = target;
    while (at != root) {
      Link link = links.get(at);
      if (link == null) {
        break;
      }
      steps.add(label(link.owner(), link.index()));
      at = link.owner();
    }
    Collections.reverse(steps);
    int left = steps.size() - 2 * ENDS;
    if (left > 1) {
      steps.subList(ENDS, ENDS + left).clear();
      steps.add(ENDS, ".…(" + left + " more)…");
    }
    return String.join("", steps);
  }

  private List<@Nullable Object> children(Object owner) {
    StateClass.Composite composite = parts.apply(owner);
    List<@Nullable Object> children = new ArrayList<>();
    if (composite != null) {
      for (int i = 0; i < composite.names().size(); i++) {
        children.add(composite.get(owner, i));
      }
    } else if (owner instanceof Collection<?> collection) {
      children.addAll(collection);
    } else if (owner instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            children.add(key);
            children.add(value);
          });
    } else if (owner instanceof Optional<?> optional) {
      children.add(optional.orElse(null));
    } else if (owner instanceof @Nullable Object[] array) {
      Collections.addAll(children, array);
    }
    return children;
  }

  private String label(Object owner, int index) {
    StateClass.Composite composite = parts.apply(owner);
    if (composite != null) {
      return "." + composite.names().get(index);
    }
    if (owner instanceof Optional) {
      return ".get()";
    }
    if (owner instanceof Map) {
      return index % 2 == 0
          ? ".keys[" + index / 2 + "]"
          : "[" + Show.value(children(owner).get(index - 1)) + "]";
    }
    return "[" + index + "]";
  }
}
