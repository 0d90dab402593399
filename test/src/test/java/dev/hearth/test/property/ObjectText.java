package dev.hearth.test.property;

import dev.hearth.Hot;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** A running program's state as text, found by reflection alone. */
final class ObjectText {
  private final IdentityHashMap<Object, Integer> ids = new IdentityHashMap<>();
  private boolean asKey;

  private ObjectText() {}

  static String of(Object root) {
    return new ObjectText().text(root);
  }

  private String text(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Enum<?> constant && isOwn(constant.getDeclaringClass())) {
      return constant.getDeclaringClass().getName() + "." + constant.name();
    }
    if (value.getClass().isArray()) {
      List<String> elements = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        elements.add(text(Array.get(value, i)));
      }
      return component(value.getClass().getComponentType()) + elements;
    }
    if (value instanceof Optional<?> optional) {
      return (asKey ? "" : "Optional") + optional.map(o -> List.of(text(o))).orElse(List.of());
    }
    if (value instanceof Collection || value instanceof Map) {
      return many(value);
    }
    return isOwn(value.getClass()) ? struct(value) : Leaves.text(value);
  }

  private static String component(Class<?> type) {
    return type.isArray()
        ? component(type.getComponentType()) + "[]"
        : isOwn(type) ? type.getName() : type.getSimpleName();
  }

  private static boolean isOwn(Class<?> type) {
    return type.getClassLoader() != null
        && type.getClassLoader() != ClassLoader.getPlatformClassLoader();
  }

  private String struct(Object value) {
    StringBuilder text = new StringBuilder(value.getClass().getName());
    if (!value.getClass().isRecord()) {
      Integer known = ids.get(value);
      if (known != null) {
        return text.append('#').append(known).toString();
      }
      ids.put(value, ids.size() + 1);
      text.append('#').append(ids.size());
    }
    text.append('{');
    try {
      if (value.getClass().isRecord()) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
          component.getAccessor().setAccessible(true);
          append(text, component.getName(), component.getAccessor().invoke(value));
        }
      } else {
        for (Field field : value.getClass().getDeclaredFields()) {
          if (!Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            append(text, field.getName(), ((Hot<?>) field.get(value)).get());
          }
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
    return text.append('}').toString();
  }

  private void append(StringBuilder text, String name, @Nullable Object value) {
    text.append(name).append('=').append(text(value)).append(';');
  }

  private String many(Object value) {
    Impl impl = Impl.like(value);
    List<List<@Nullable Object>> groups = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((k, v) -> groups.add(java.util.Arrays.asList(k, v)));
    } else {
      inOrder((Collection<?>) value).forEach(e -> groups.add(java.util.Arrays.asList(e)));
    }
    if (impl.order == Impl.Order.NONE) {
      groups.sort(Comparator.comparing(group -> key(group.get(0))));
    }
    List<String> texts = new ArrayList<>();
    for (List<@Nullable Object> group : groups) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < group.size(); i++) {
        text.append(i > 0 ? "->" : "").append(text(group.get(i)));
      }
      texts.add(text.toString());
    }
    return (asKey ? "" : impl.label) + texts;
  }

  private static Collection<?> inOrder(Collection<?> all) {
    if (!(all instanceof PriorityQueue<?> queue)) {
      return all;
    }
    PriorityQueue<?> rest = new PriorityQueue<>(queue);
    List<Object> sorted = new ArrayList<>();
    while (!rest.isEmpty()) {
      sorted.add(rest.poll());
    }
    return sorted;
  }

  private String key(@Nullable Object value) {
    boolean before = asKey;
    asKey = true;
    String text = text(value);
    asKey = before;
    return text;
  }
}
