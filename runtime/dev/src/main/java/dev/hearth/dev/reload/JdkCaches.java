package dev.hearth.dev.reload;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.runtime.ObjectMethods;

/**
 * What the JDK remembers of the last classes that it was asked about, and so keeps in memory: those
 * of a record, and of a component, whose {@code equals} or {@code hashCode} it has generated. JDK
 * 17 does so for good, 25 until memory is short.
 */
final class JdkCaches {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private JdkCaches() {}

  /** Has it remember {@code current} in the place of classes of an old version. */
  static void remember(Class<?> current) {
    bootstrap(current, "equals", MethodType.methodType(boolean.class, current, Object.class));
    bootstrap(current, "hashCode", MethodType.methodType(int.class, current));
  }

  /** As for a record with one component of its own class. */
  private static void bootstrap(Class<?> record, String method, MethodType type) {
    MethodHandle component = MethodHandles.empty(MethodType.methodType(record, record));
    try {
      ObjectMethods.bootstrap(LOOKUP, method, type, record, "component", component);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("the JDK generates no " + method + " for a record", e);
    }
  }
}
