package dev.hearth.test.corpus.state;

import dev.hearth.Hot;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what records and entities hold from their fields: an accessor can be the case's own. */
final class Members {
  private final Map<Class<?>, List<Field>> fields = new HashMap<>();

  /** The components or handles in declared order. */
  Map<String, @Nullable Object> of(Object owner) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (Field field : fields.computeIfAbsent(owner.getClass(), Members::fieldsOf)) {
      members.put(field.getName(), valueOf(field, owner));
    }
    return members;
  }

  private static List<Field> fieldsOf(Class<?> type) {
    List<Field> found = new ArrayList<>();
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        found.add(field(type, component.getName()));
      }
    } else {
      for (Field field : type.getDeclaredFields()) {
        if (field.getType() == Hot.class && !Modifier.isStatic(field.getModifiers())) {
          found.add(field);
        }
      }
    }
    found.forEach(field -> field.setAccessible(true));
    return found;
  }

  private static Field field(Class<?> type, String name) {
    try {
      return type.getDeclaredField(name);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("every component has a field", e);
    }
  }

  private static @Nullable Object valueOf(Field field, Object owner) {
    try {
      Object value = field.get(owner);
      return value instanceof Hot<?> hot ? hot.get() : value;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
