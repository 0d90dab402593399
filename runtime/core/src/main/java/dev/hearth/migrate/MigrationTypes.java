package dev.hearth.migrate;

import dev.hearth.schema.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The classes that a migration migrates, and what they become. */
final class MigrationTypes {
  private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");

  private final Migration migration;
  private final Map<Class<?>, Integer> places = new HashMap<>();
  private final Map<Class<?>, Boolean> values = new HashMap<>();

  MigrationTypes(Migration migration, Class<?>... types) {
    this.migration = migration;
    for (Class<?> type : types) {
      places.put(type, places.size());
    }
  }

  /** Calls the {@code migrate} for an object. */
  @Nullable Object migrate(Object old) {
    Integer place = places.get(declared(old));
    if (place == null) {
      throw MigrationException.of(
          old,
          migration.getClass().getName() + " has no migrate for a " + old.getClass().getName());
    }
    return migration.migrate$(place, old);
  }

  /** Whether an object becomes a value, which must be whole before its owner is. */
  boolean isValue(Object old) {
    return values.computeIfAbsent(declared(old), this::becomesValue);
  }

  private boolean becomesValue(Class<?> type) {
    if (!places.containsKey(type)) {
      return false;
    }
    Class<?> now = successor(type);
    boolean entity = !now.isRecord() && !now.isEnum() && !now.isInterface();
    return !entity || ContainerKind.isOfJdk(now);
  }

  /** What objects of a class become; the class itself when they stay. */
  Class<?> successor(Class<?> type) {
    try {
      return migration.getClass().getMethod("migrate", type).getReturnType();
    } catch (NoSuchMethodException e) {
      return type;
    }
  }

  /** Whether an object is the view of a whole program: what {@code program()} returns. */
  boolean isProgram(Object old) {
    try {
      return holder().getDeclaredMethod("program").getReturnType() == old.getClass();
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  /** The generated class, {@code V1.Migration}. */
  private Class<?> holder() {
    Class<?> type = migration.getClass();
    while (type.getSuperclass() != Migration.class) {
      type = type.getSuperclass();
    }
    return type;
  }

  ClassLoader loader() {
    return migration.getClass().getClassLoader();
  }

  /** The parts of a record or of an old entity's view; null for anything else. */
  StateClass.@Nullable Composite parts(Object object) {
    Class<?> type = object.getClass();
    if (type.isRecord()) {
      return ContainerKind.isOfJdk(type) ? null : RecordClass.of(type);
    }
    return places.containsKey(type) && !type.isEnum() ? EntityClass.of(type) : null;
  }

  /** Whose code threw: a hole, or the constructor that it called. */
  String origin(Throwable thrown) {
    Set<String> own = new HashSet<>();
    for (Class<?> c = migration.getClass(); c != Migration.class; c = c.getSuperclass()) {
      own.add(c.getName());
    }
    StackTraceElement[] frames = thrown.getStackTrace();
    for (int i = 0; i < frames.length; i++) {
      if (own.contains(frames[i].getClassName())) {
        boolean constructor = i > 0 && frames[i - 1].getMethodName().equals("<init>");
        return constructor
            ? "the constructor of " + frames[i - 1].getClassName()
            : Names.simple(frames[i].getClassName()) + "." + method(frames[i]);
      }
    }
    return migration.getClass().getName();
  }

  private static String method(StackTraceElement frame) {
    String name = LAMBDA.matcher(frame.getMethodName()).replaceFirst("$1");
    return frame.getFileName() == null
        ? name
        : name + " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
  }

  private static Class<?> declared(Object object) {
    return object instanceof Enum<?> constant ? constant.getDeclaringClass() : object.getClass();
  }
}
