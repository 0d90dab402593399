package dev.hearth.test.corpus.state;

import dev.hearth.Hot;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How objects of a class are written: their fields are read, as an accessor can be the case's own.
 */
final class Layout {
  private final boolean entity;
  private final Optional<Node> type;
  private final List<Field> fields;
  private final List<String> names = new ArrayList<>();

  private Layout(StateSchema schema, StateDef def, boolean numbered, List<Field> fields) {
    this.entity = def.kind() == StateDef.Kind.ENTITY;
    this.type =
        schema.familiesOf(def.name()).isEmpty()
            ? Optional.empty()
            : Optional.of(new Node.Text(def.name()));
    this.fields = fields;
    if (entity && numbered) {
      names.add("@id");
    }
    if (type.isPresent()) {
      names.add("@type");
    }
    fields.forEach(field -> names.add(field.getName()));
  }

  /** For the class of a record or an entity. */
  static Layout of(StateSchema schema, StateDef def, Class<?> type, boolean numbered) {
    List<Field> fields = type.isRecord() ? components(type) : handles(def, type);
    fields.forEach(field -> field.setAccessible(true));
    return new Layout(schema, def, numbered, fields);
  }

  boolean isEntity() {
    return entity;
  }

  /** The variant that objects are of, where they are of one. */
  Optional<Node> type() {
    return type;
  }

  /** The names of all members. */
  List<String> names() {
    return names;
  }

  /** What an object holds. */
  List<@Nullable Object> values(Object owner) {
    List<@Nullable Object> values = new ArrayList<>(fields.size());
    for (Field field : fields) {
      values.add(valueOf(field, owner));
    }
    return values;
  }

  private static List<Field> components(Class<?> type) {
    List<Field> found = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      try {
        found.add(type.getDeclaredField(component.getName()));
      } catch (NoSuchFieldException e) {
        throw new IllegalStateException("every component has a field", e);
      }
    }
    return found;
  }

  /** Its handles, or the fields that a flattened class has in their place. */
  private static List<Field> handles(StateDef def, Class<?> type) {
    List<Field> all =
        Arrays.stream(type.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .toList();
    List<Field> found = all.stream().filter(field -> field.getType() == Hot.class).toList();
    return found.isEmpty()
        ? all.stream().filter(field -> def.component(field.getName()).isPresent()).toList()
        : found;
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
