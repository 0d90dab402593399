package dev.hearth.migrate;

import dev.hearth.Hot;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reflection on state classes, which need not be public. */
final class Reflect {
  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
  private static final MethodType SETTER =
      MethodType.methodType(void.class, Object.class, Object.class);

  private Reflect() {}

  static Field field(Class<?> type, String name) {
    try {
      return type.getDeclaredField(name);
    } catch (NoSuchFieldException e) {
      throw new MigrationException(
          type.getName() + " has no " + name + ": its class file does not fit the schema", e);
    }
  }

  /** Reads a field, as {@code (Object) -> Object}. */
  static MethodHandle getter(Field field) {
    return reader(field).asType(GETTER);
  }

  /** Reads a field, by the types that it is declared with. */
  static MethodHandle reader(Field field) {
    try {
      return lookup(field.getDeclaringClass()).unreflectGetter(field);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Calls a constructor from {@link #constructor}, by the types that it is declared with. */
  static MethodHandle maker(Constructor<?> constructor) {
    try {
      return MethodHandles.lookup().unreflectConstructor(constructor);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a field that is not final, as {@code (Object, Object) -> void}. */
  static MethodHandle setter(Field field) {
    try {
      return lookup(field.getDeclaringClass()).unreflectSetter(field).asType(SETTER);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MethodHandles.Lookup lookup(Class<?> type) {
    try {
      return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    } catch (IllegalAccessException e) {
      throw closed(type, e);
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

  private static MigrationException closed(Class<?> type, Exception cause) {
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

  static @Nullable Object get(MethodHandle getter, Object owner) {
    try {
      return (@Nullable Object) getter.invokeExact(owner);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /**
   * Writes a field.
   *
   * @throws ClassCastException if it cannot have such a value
   */
  static void set(MethodHandle setter, Object owner, @Nullable Object value) {
    try {
      setter.invokeExact(owner, value);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** What is thrown where nothing checked can be. */
  static RuntimeException unexpected(@Nullable Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(thrown);
  }
}
