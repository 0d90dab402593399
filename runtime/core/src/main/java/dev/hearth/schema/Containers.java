package dev.hearth.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The containers that state may be declared with, by simple name. */
public final class Containers {
  private static final Map<String, Class<?>> BY_NAME = new LinkedHashMap<>();

  static {
    for (Class<?> type :
        List.of(
            List.class,
            Set.class,
            Map.class,
            Optional.class,
            Collection.class,
            Queue.class,
            Deque.class,
            SortedSet.class,
            NavigableSet.class,
            SortedMap.class,
            NavigableMap.class,
            ArrayList.class,
            LinkedList.class,
            ArrayDeque.class,
            HashSet.class,
            LinkedHashSet.class,
            TreeSet.class,
            EnumSet.class,
            HashMap.class,
            LinkedHashMap.class,
            TreeMap.class,
            EnumMap.class)) {
      BY_NAME.put(type.getSimpleName(), type);
    }
  }

  private Containers() {}

  /** All container types. */
  public static Collection<Class<?>> all() {
    return BY_NAME.values();
  }

  /** How many type arguments the container has; 0 when there is none of this name. */
  public static int arity(String name) {
    Class<?> type = BY_NAME.get(name);
    return type == null ? 0 : type.getTypeParameters().length;
  }

  /** The class of a container. */
  public static Class<?> classOf(String name) {
    Class<?> type = BY_NAME.get(name);
    if (type == null) {
      throw new IllegalArgumentException("no container: " + name);
    }
    return type;
  }

  /** Whether it is declared to keep its elements or keys in their order. */
  static boolean isSorted(String name) {
    Class<?> type = classOf(name);
    return SortedSet.class.isAssignableFrom(type) || SortedMap.class.isAssignableFrom(type);
  }

  /** Whether it maps keys to values. */
  public static boolean isMap(String name) {
    return Map.class.isAssignableFrom(classOf(name));
  }
}
