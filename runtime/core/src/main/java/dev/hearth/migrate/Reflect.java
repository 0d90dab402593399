package dev.hearth.migrate;

import dev.hearth.Hot;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reflection on state classes, which need not be public. */
final class Reflect {
  private Reflect() {}

  static Field field(Class<?> type, String name) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    } catch (InaccessibleObjectException e) {
      throw closed(type, e);
    } catch (NoSuchFieldException e) {
      throw new MigrationException(
          type.getName() + " has no " + name + ": its class file does not fit the schema", e);
    }
  }

  static Constructor<?> constructor(Class<?> type, Class<?>... parameters) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(parameters);
      constructor.setAccessible(true);
      return constructor;
    } catch (InaccessibleObjectException e) {
      throw closed(type, e);
    } catch (NoSuchMethodException e) {
      throw new MigrationException(
          type.getName() + " needs a no-argument constructor, of any visibility", e);
    }
  }

  private static MigrationException closed(Class<?> type, InaccessibleObjectException cause) {
    return new MigrationException(
        type.getName()
            + " is in a module that keeps its package closed: write \"opens "
            + type.getPackageName()
            + "\" in its module-info.java",
        cause);
  }

  /** The class of what a field holds, of a {@code Hot} field of what is in the handle. */
  static Class<?> heldType(Field field) {
    boolean hot =
        field.getType() == Hot.class && field.getGenericType() instanceof ParameterizedType;
    return hot
        ? raw(((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0])
        : field.getType();
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    if (type instanceof ParameterizedType parameterized) {
      return raw(parameterized.getRawType());
    }
    return type instanceof GenericArrayType array
        ? raw(array.getGenericComponentType()).arrayType()
        : Object.class;
  }

  static @Nullable Object get(Field field, Object owner) {
    try {
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
