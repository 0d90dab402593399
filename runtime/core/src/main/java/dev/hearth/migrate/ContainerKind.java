package dev.hearth.migrate;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.PriorityBlockingQueue;

/** How containers of a class are rebuilt, so that order and mutability stay. */
enum ContainerKind {
  /** {@code EnumSet}, {@code EnumMap}. */
  ENUM,
  /** Sorted, and can be changed. */
  SORTED,
  /** A wrapper of a sorted one. */
  SORTED_VIEW,
  PRIORITY_QUEUE,
  /** {@code List.of}, {@code Set.copyOf}, {@code Map.of}, {@code Stream.toList}. */
  IMMUTABLE,
  /** A wrapper of one that can be changed, or an implementation from elsewhere. */
  UNMODIFIABLE,
  /** {@code Arrays.asList}: elements can be set, not added. */
  FIXED_SIZE,
  /** A public class of the JDK: another one of the same class. */
  SAME_CLASS,
  /** Any other that can be changed: the usual class of its interface. */
  MODIFIABLE;

  private static final ClassValue<ContainerKind> KINDS =
      new ClassValue<>() {
        @Override
        protected ContainerKind computeValue(Class<?> type) {
          return classify(type);
        }
      };

  /** How to rebuild a {@code List}, {@code Set}, {@code Map} or other {@code Collection}. */
  static ContainerKind of(Object container) {
    return KINDS.get(container.getClass());
  }

  /** Whether nobody can change a container of this kind, and its class is the JDK's. */
  boolean isConstant() {
    return this == IMMUTABLE;
  }

  private static ContainerKind classify(Class<?> type) {
    if (!isOfJdk(type)) {
      return ofForeign(type);
    }
    String name = type.getName();
    boolean fixed = name.contains("Unmodifiable");
    if (EnumSet.class.isAssignableFrom(type) || type == EnumMap.class) {
      return ENUM;
    }
    if (SortedSet.class.isAssignableFrom(type) || SortedMap.class.isAssignableFrom(type)) {
      return fixed ? SORTED_VIEW : SORTED;
    }
    if (type == PriorityQueue.class || type == PriorityBlockingQueue.class) {
      return PRIORITY_QUEUE;
    }
    if (name.startsWith("java.util.ImmutableCollections$")
        || name.startsWith("java.util.Collections$Empty")
        || name.startsWith("java.util.Collections$Singleton")
        || name.equals("java.util.Collections$CopiesList")) {
      return IMMUTABLE;
    }
    if (fixed) {
      return UNMODIFIABLE;
    }
    if (name.equals("java.util.Arrays$ArrayList")) {
      return FIXED_SIZE;
    }
    return canBeMade(type) ? SAME_CLASS : MODIFIABLE;
  }

  /** What a library or a program brings is carried over as what it is declared to be. */
  private static ContainerKind ofForeign(Class<?> type) {
    Class<?> base = type;
    while (!isOfJdk(base)) {
      base = base.getSuperclass();
    }
    boolean extendsAbstract = Modifier.isAbstract(base.getModifiers()) || base == Object.class;
    if (!extendsAbstract) {
      refuseOwnCode(type, base);
      return classify(base);
    }
    boolean sorted =
        SortedSet.class.isAssignableFrom(type) || SortedMap.class.isAssignableFrom(type);
    return sorted ? SORTED_VIEW : UNMODIFIABLE;
  }

  /** An anonymous {@code new ArrayList<>() {{ … }}} has no methods; a cache of recent ones has. */
  private static void refuseOwnCode(Class<?> type, Class<?> base) {
    for (Class<?> c = type; c != base; c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        int modifiers = method.getModifiers();
        if (!method.isSynthetic()
            && !Modifier.isStatic(modifiers)
            && !Modifier.isPrivate(modifiers)) {
          throw new MigrationException(
              "it is a "
                  + type.getName()
                  + ", which changes how "
                  + base.getName()
                  + " works ("
                  + method.getName()
                  + "): code in state is not carried over. Hold a plain "
                  + base.getSimpleName()
                  + ", and call that code where it is used");
        }
      }
    }
  }

  private static boolean canBeMade(Class<?> type) {
    try {
      return Modifier.isPublic(type.getModifiers())
          && !Modifier.isAbstract(type.getModifiers())
          && Modifier.isPublic(type.getConstructor().getModifiers());
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  static boolean isOfJdk(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader == null || loader == ClassLoader.getPlatformClassLoader();
  }

  /** A new, empty container of a class that {@link #SAME_CLASS} was said of. */
  static Object another(Object container) {
    Class<?> type = container.getClass();
    while (!isOfJdk(type)) {
      type = type.getSuperclass();
    }
    try {
      return type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether {@code value} is a container that holds more values. */
  static boolean isContainer(Object value) {
    return value instanceof Collection || value instanceof Map;
  }
}
