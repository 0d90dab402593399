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
  private static final VarHandle OWNER;

  static {
    try {
      MethodHandles.Lookup lookup =
          MethodHandles.privateLookupIn(Hot.class, MethodHandles.lookup());
      SHARED = lookup.unreflectVarHandle(VALUE);
      OWNER = lookup.findVarHandle(Hot.class, "owner", int.class);
    } catch (ReflectiveOperationException e) {
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

  /** What {@link #own} noted last, or 0. */
  static int owner(Object handle) {
    return (int) OWNER.get((Hot<?>) handle);
  }

  /**
   * Notes whose a handle is, in the handle itself: a table of all handles takes more time than all
   * else that is done with them. For one take-over at a time.
   */
  static void own(Object handle, int owner) {
    OWNER.set((Hot<?>) handle, owner);
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
