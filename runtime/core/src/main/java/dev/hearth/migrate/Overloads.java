package dev.hearth.migrate;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls a migration's methods by name and parameter, as the user's class overrides them. */
final class Overloads {
  private record Key(String name, Class<?> type) {}

  private final Migration migration;
  private final Map<Key, MethodHandle> handles = new HashMap<>();

  Overloads(Migration migration) {
    this.migration = migration;
  }

  @Nullable Object call(String name, Class<?> type, @Nullable Object old) {
    MethodHandle handle = handles.computeIfAbsent(new Key(name, type), this::find);
    try {
      return handle.invokeExact((Object) migration, old);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e); // a hole declares no other
    }
  }

  private MethodHandle find(Key key) {
    try {
      Method method = generated().getDeclaredMethod(key.name(), key.type());
      method.setAccessible(true);
      return MethodHandles.lookup().unreflect(method).asType(MethodType.genericMethodType(2));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(key + " of " + migration.getClass().getName(), e);
    }
  }

  /** The class that every method is declared in. */
  private Class<?> generated() {
    Class<?> type = migration.getClass();
    while (type.getSuperclass() != Migration.class) {
      type = type.getSuperclass();
    }
    return type;
  }
}
