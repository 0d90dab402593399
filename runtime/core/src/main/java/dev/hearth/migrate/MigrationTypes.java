package dev.hearth.migrate;

import dev.hearth.schema.Names;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The classes that a migration migrates, and what they become. */
final class MigrationTypes {
  private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");

  private final Migration migration;
  private final Map<Class<?>, Integer> places = new HashMap<>();
  private final Map<Class<?>, Boolean> values = new HashMap<>();

  /** The old entities for which the user has written a {@code make}; null until it is asked. */
  private @Nullable Set<Class<?>> makers;

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

  /** Whether there is a {@code migrate} for an object. */
  boolean migrates(Object old) {
    return places.containsKey(declared(old));
  }

  /** The classes that there is a {@code migrate} for. */
  Set<Class<?>> all() {
    return places.keySet();
  }

  /** Whether an object stays what it is: its class is one of a later version. */
  boolean stays(Object old) {
    Class<?> type = declared(old);
    return !places.containsKey(type) && type.getNestHost() != holder().getNestHost();
  }

  /** Whether an object becomes a value, which must be whole before its owner is. */
  boolean isValue(Object old) {
    return isValue(declared(old));
  }

  private boolean isValue(Class<?> old) {
    return values.computeIfAbsent(old, this::becomesValue);
  }

  /** Whether objects of a class become entities. */
  boolean isEntity(Class<?> old) {
    return places.containsKey(old) && !isValue(old) && !old.isEnum();
  }

  /** Whether an object becomes an entity, which may be held before it is filled. */
  boolean isEntity(Object old) {
    return isEntity(declared(old));
  }

  /** Whether the user has written how an entity is made of objects of a class. */
  boolean makesEntities(Class<?> old) {
    return makers().contains(old);
  }

  /** Whether the user has written how any entity is made. */
  boolean makesEntities() {
    return !makers().isEmpty();
  }

  private Set<Class<?>> makers() {
    Set<Class<?>> known = makers;
    if (known == null) {
      known =
          all().stream()
              .filter(View.class::isAssignableFrom)
              .filter(old -> writes("make", old))
              .collect(Collectors.toSet());
      makers = known;
    }
    return known;
  }

  /** Whether the user has written a method of that name for objects of a class. */
  boolean writes(String name, Class<?> old) {
    return userMethods()
        .anyMatch(
            method ->
                method.getName().equals(name)
                    && List.of(method.getParameterTypes()).equals(List.of(old)));
  }

  /** All methods of the user's class, and of those between it and the generated one. */
  Stream<Method> userMethods() {
    return Stream.<Class<?>>iterate(written(), c -> c != holder(), Class::getSuperclass)
        .flatMap(c -> Arrays.stream(c.getDeclaredMethods()));
  }

  /** Whether a method of the user's makes something else of a generic record, at any arguments. */
  boolean decidesForAllArguments() {
    return Arrays.stream(holder().getDeclaredMethods())
        .filter(method -> method.getName().equals("make"))
        .map(Method::getGenericReturnType)
        .anyMatch(
            made ->
                made instanceof ParameterizedType generic
                    && Arrays.stream(generic.getActualTypeArguments())
                        .anyMatch(WildcardType.class::isInstance));
  }

  private boolean becomesValue(Class<?> type) {
    if (!places.containsKey(type)) {
      return false;
    }
    if (type.isRecord()) {
      return true; // an entity, too, is made whole of it by the user's method
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
    return migration.isProgram$(old);
  }

  /** The generated class, {@code V1.Migration}. */
  Class<?> holder() {
    Class<?> type = migration.getClass();
    while (type.getSuperclass() != Migration.class) {
      type = type.getSuperclass();
    }
    return type;
  }

  /** The class of the user, or the generated one where nothing had to be written. */
  Class<?> written() {
    return migration.getClass();
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
    StackTraceElement[] frames = thrown.getStackTrace();
    int own = own(frames);
    if (own < 0) {
      return migration.getClass().getName();
    }
    boolean constructor = own > 0 && frames[own - 1].getMethodName().equals("<init>");
    return constructor
        ? "the constructor of " + frames[own - 1].getClassName()
        : Names.simple(frames[own].getClassName()) + "." + place(frames[own]);
  }

  /**
   * The generated method that made a part of {@code old} when it was thrown, whoever wrote its
   * body; null when it was another method.
   */
  @Nullable Method hook(Throwable thrown, Object old) {
    StackTraceElement[] frames = thrown.getStackTrace();
    int own = own(frames);
    return own < 0 ? null : hook(method(frames[own]), declared(old));
  }

  /** The generated method of that name that takes {@code type}; null when there is none. */
  @Nullable Method hook(String name, Class<?> type) {
    try {
      Method method = holder().getDeclaredMethod(name, type);
      return Modifier.isProtected(method.getModifiers()) ? method : null;
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  /** The method that makes the whole of what {@code old} becomes; null when there is none. */
  @Nullable Method maker(Object old) {
    return hook("make", declared(old));
  }

  /** The innermost frame in which the migration's own code was; -1 when there is none. */
  private int own(StackTraceElement[] frames) {
    Set<String> own = new HashSet<>();
    for (Class<?> c = migration.getClass(); c != Migration.class; c = c.getSuperclass()) {
      own.add(c.getName());
    }
    for (int i = 0; i < frames.length; i++) {
      if (own.contains(frames[i].getClassName())) {
        return i;
      }
    }
    return -1;
  }

  private static String place(StackTraceElement frame) {
    return frame.getFileName() == null
        ? method(frame)
        : method(frame) + " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
  }

  private static String method(StackTraceElement frame) {
    return LAMBDA.matcher(frame.getMethodName()).replaceFirst("$1");
  }

  private static Class<?> declared(Object object) {
    return object instanceof Enum<?> constant ? constant.getDeclaringClass() : object.getClass();
  }
}
