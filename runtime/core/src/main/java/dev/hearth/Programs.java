package dev.hearth;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an engine does with a program as a whole. For engines only: a program has no use for it.
 *
 * <p>Called by the thread that steps the program.
 */
public final class Programs {
  private Programs() {}

  /**
   * A program made by its no-argument constructor, of whatever visibility.
   *
   * @throws IllegalStateException when there is none, or when it throws
   */
  public static HotProgram create(Class<? extends HotProgram> type) {
    try {
      Constructor<? extends HotProgram> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(
          "the constructor of " + type.getName() + " threw " + e.getCause(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          type.getName() + " needs a no-argument constructor, of any visibility", e);
    }
  }

  /** Runs {@code step}; when it throws, the handles that it wrote have their old values again. */
  public static void guard(Runnable step) {
    Journal.guard(step, null);
  }

  /**
   * The same; {@code writes} is told of the handles.
   *
   * @param writes those of the program that is stepped
   */
  public static void guard(Runnable step, Writes writes) {
    Journal.guard(step, writes);
  }

  /** Gives {@code to} the open resources that {@code from} has in fields of the same name. */
  public static void share(Object from, Object to) {
    Map<String, Held<?>> old = heldIn(from);
    heldIn(to)
        .forEach(
            (name, held) -> {
              Held<?> before = old.get(name);
              if (before != null) {
                held.adopt(before);
              }
            });
  }

  /** Closes what {@code program} holds. */
  public static void close(Object program) {
    closeAll(new ArrayList<>(heldIn(program).values()));
  }

  /** Closes what {@code gone} holds and {@code kept} does not hold as well. */
  public static void closeUnshared(Object gone, Object kept) {
    List<Held<?>> own = new ArrayList<>();
    for (Held<?> held : heldIn(gone).values()) {
      if (heldIn(kept).values().stream().noneMatch(held::sharesWith)) {
        own.add(held);
      }
    }
    closeAll(own);
  }

  private static void closeAll(List<Held<?>> all) {
    RuntimeException failure = null;
    for (Held<?> held : all) {
      try {
        held.close();
      } catch (RuntimeException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static Map<String, Held<?>> heldIn(Object owner) {
    Map<String, Held<?>> held = new LinkedHashMap<>();
    for (Field field : owner.getClass().getDeclaredFields()) {
      if (field.getType() == Held.class && !Modifier.isStatic(field.getModifiers())) {
        held.put(field.getName(), (Held<?>) valueOf(field, owner));
      }
    }
    return held;
  }

  private static Object valueOf(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
