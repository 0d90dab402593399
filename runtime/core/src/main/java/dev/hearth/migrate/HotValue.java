package dev.hearth.migrate;

import dev.hearth.Hot;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** What a handle holds, be it a value or what is to fill it. */
final class HotValue {
  private static final Field VALUE = Reflect.field(Hot.class, "value");
  private static final MethodHandle GETTER = Reflect.getter(VALUE);
  private static final MethodHandle SETTER = Reflect.setter(VALUE);
  private static final VarHandle SHARED;

  static {
    try {
      SHARED =
          MethodHandles.privateLookupIn(Hot.class, MethodHandles.lookup())
              .unreflectVarHandle(VALUE);
    } catch (IllegalAccessException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private HotValue() {}

  static @Nullable Object of(Object handle) {
    return Reflect.get(GETTER, handle);
  }

  /**
   * What a handle holds that another thread may be writing: whole, as the writer has a fence before
   * each write, but not the newest.
   */
  static @Nullable Object shared(Object handle) {
    return SHARED.getAcquire((Hot<?>) handle);
  }

  static void set(Object handle, Handles unfilled) {
    Reflect.set(SETTER, handle, unfilled);
  }

  /**
   * Sets what a handle holds. It is not written where it is that already: most of what is filled
   * again is, and the garbage collector takes note of each write to what is old.
   */
  static void fill(Object handle, Object value) {
    if (of(handle) != value) {
      Reflect.set(SETTER, handle, value);
    }
  }
}
