package dev.hearth.migrate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a container by a name that a file can hold: {@code ArrayList}, {@code List.of},
 * {@code TreeSet reversed}.
 *
 * <pre>{@code
 * String name = ContainerForm.of(list);
 * Object copy = assembly.collection(ContainerForm.prototype(name), elements);
 * }</pre>
 *
 * <p>The names are a closed list, and none is ever looked up as a class. An {@code EnumSet} or
 * {@code EnumMap} has no prototype without its enum: see {@link #ofEnum}.
 */
@SuppressWarnings("JdkObsolete") // whatever a program holds
public final class ContainerForm {
  /** The form of {@code List.of}, and of any other list of the JDK that nobody can change. */
  public static final String LIST = "List.of";

  public static final String SET = "Set.of";
  public static final String MAP = "Map.of";
  public static final String ENUM_SET = "EnumSet";
  public static final String ENUM_MAP = "EnumMap";

  private static final String VIEW = "unmodifiable ";

  private static final Map<String, Supplier<Object>> PROTOTYPES = new LinkedHashMap<>();
  private static final Map<String, @Nullable Comparator<?>> ORDERS = new LinkedHashMap<>();

  static {
    ORDERS.put("", null);
    ORDERS.put(" natural", Comparator.naturalOrder());
    ORDERS.put(" reversed", Collections.reverseOrder());
    ORDERS.put(" ignoring case", String.CASE_INSENSITIVE_ORDER);
    ORDERS.put(" ignoring case reversed", Collections.reverseOrder(String.CASE_INSENSITIVE_ORDER));

    PROTOTYPES.put(LIST, List::of);
    PROTOTYPES.put(SET, Set::of);
    PROTOTYPES.put(MAP, Map::of);
    PROTOTYPES.put("Arrays.asList", () -> Arrays.asList(new Object[0]));
    PROTOTYPES.put(VIEW + "List", () -> Collections.unmodifiableList(new ArrayList<>()));
    PROTOTYPES.put(VIEW + "Set", () -> Collections.unmodifiableSet(new LinkedHashSet<>()));
    PROTOTYPES.put(VIEW + "Map", () -> Collections.unmodifiableMap(new LinkedHashMap<>()));
    PROTOTYPES.put(
        VIEW + "Collection", () -> Collections.unmodifiableCollection(new ArrayList<>()));
    for (Supplier<Object> plain :
        List.<Supplier<Object>>of(
            ArrayList::new,
            LinkedList::new,
            Vector::new,
            Stack::new,
            CopyOnWriteArrayList::new,
            HashSet::new,
            LinkedHashSet::new,
            CopyOnWriteArraySet::new,
            ArrayDeque::new,
            ConcurrentLinkedQueue::new,
            ConcurrentLinkedDeque::new,
            LinkedBlockingQueue::new,
            LinkedBlockingDeque::new,
            LinkedTransferQueue::new,
            HashMap::new,
            LinkedHashMap::new,
            Hashtable::new,
            ConcurrentHashMap::new,
            IdentityHashMap::new,
            WeakHashMap::new)) {
      PROTOTYPES.put(plain.get().getClass().getSimpleName(), plain);
    }
    ORDERS.forEach(ContainerForm::addSorted);
  }

  @SuppressWarnings({"unchecked", "rawtypes", "JdkObsolete"}) // it is empty: it compares nothing
  private static void addSorted(String order, @Nullable Comparator by) {
    addSorted("TreeSet" + order, () -> new TreeSet(by), Collections::unmodifiableNavigableSet);
    addSorted("TreeMap" + order, () -> new TreeMap(by), Collections::unmodifiableNavigableMap);
    PROTOTYPES.put("ConcurrentSkipListSet" + order, () -> new ConcurrentSkipListSet(by));
    PROTOTYPES.put("ConcurrentSkipListMap" + order, () -> new ConcurrentSkipListMap(by));
    PROTOTYPES.put("PriorityQueue" + order, () -> new PriorityQueue(by));
    PROTOTYPES.put("PriorityBlockingQueue" + order, () -> new PriorityBlockingQueue(11, by));
  }

  private static <C> void addSorted(String name, Supplier<C> plain, Function<C, ?> view) {
    PROTOTYPES.put(name, plain::get);
    PROTOTYPES.put(VIEW + name, () -> view.apply(plain.get()));
  }

  private ContainerForm() {}

  /**
   * The form of a {@code Collection} or {@code Map}.
   *
   * @throws MigrationException when it has none: code in it decides how it works
   */
  public static String of(Object container) {
    return switch (ContainerKind.of(container)) {
      case ENUM -> container instanceof Map ? ENUM_MAP : ENUM_SET;
      case SORTED -> sorted(container) + order(comparator(container));
      case SORTED_VIEW ->
          VIEW + (container instanceof Map ? "TreeMap" : "TreeSet") + order(comparator(container));
      case PRIORITY_QUEUE -> jdkName(container) + order(comparator(container));
      case IMMUTABLE -> container instanceof Map ? MAP : container instanceof Set ? SET : LIST;
      case UNMODIFIABLE -> unmodifiable(container);
      case FIXED_SIZE -> "Arrays.asList";
      case SAME_CLASS -> plain(container);
      case MODIFIABLE -> usual(container);
    };
  }

  /**
   * An empty container of that form; it is never changed.
   *
   * @return null when there is no such form
   */
  public static @Nullable Object prototype(String form) {
    Supplier<Object> prototype = PROTOTYPES.get(form);
    return prototype == null ? null : prototype.get();
  }

  /** An empty {@code EnumSet} or {@code EnumMap} of that enum. */
  public static Object ofEnum(String form, Class<?> type) {
    return form.equals(ENUM_MAP) ? EnumTypes.map(type) : EnumTypes.set(type);
  }

  /** The enum of an {@code EnumSet} or {@code EnumMap}. */
  public static Class<?> enumOf(Object container) {
    return EnumTypes.of(container);
  }

  /** The view of a part, or backwards, stands by itself afterwards: only its order stays. */
  private static String sorted(Object container) {
    String name = container instanceof Map ? "TreeMap" : "TreeSet";
    return container instanceof ConcurrentSkipListSet || container instanceof ConcurrentSkipListMap
        ? jdkName(container)
        : name;
  }

  private static String unmodifiable(Object container) {
    if (container instanceof Map) {
      return VIEW + "Map";
    }
    if (container instanceof Set) {
      return VIEW + "Set";
    }
    if (container instanceof List) {
      return VIEW + "List";
    }
    return container instanceof Queue ? usual(container) : VIEW + "Collection";
  }

  private static String plain(Object container) {
    String name = jdkName(container);
    if (!PROTOTYPES.containsKey(name)) {
      throw MigrationException.of(
          container,
          "a " + name + " cannot be written to a file. Hold a usual collection, like ArrayList");
    }
    return name;
  }

  private static String usual(Object container) {
    Object usual =
        container instanceof Map
            ? new LinkedHashMap<>()
            : CollectionRebuild.usual((Collection<?>) container);
    return usual.getClass().getSimpleName();
  }

  private static String jdkName(Object container) {
    Class<?> type = container.getClass();
    while (!ContainerKind.isOfJdk(type)) {
      type = type.getSuperclass();
    }
    return type.getSimpleName();
  }

  private static @Nullable Comparator<?> comparator(Object container) {
    if (container instanceof SortedSet<?> set) {
      return set.comparator();
    }
    if (container instanceof SortedMap<?, ?> map) {
      return map.comparator();
    }
    return container instanceof PriorityQueue<?> queue
        ? queue.comparator()
        : ((PriorityBlockingQueue<?>) container).comparator();
  }

  private static String order(@Nullable Comparator<?> by) {
    for (Map.Entry<String, @Nullable Comparator<?>> order : ORDERS.entrySet()) {
      if (by == order.getValue() || (by != null && by.equals(order.getValue()))) {
        return order.getKey();
      }
    }
    throw new MigrationException(
        "it is sorted by "
            + SortOrder.name(Objects.requireNonNull(by, "the natural order has a name"))
            + ", which is code and has no place in a file. "
            + SortOrder.WAY_OUT);
  }
}
