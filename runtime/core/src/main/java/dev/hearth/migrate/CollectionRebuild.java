package dev.hearth.migrate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rebuilds collections with new elements: the same kind, order and mutability. */
final class CollectionRebuild {
  private CollectionRebuild() {}

  /**
   * A collection like {@code from}.
   *
   * @param old its elements, {@code now} what became of each
   * @throws MigrationException when two elements of a set fall together, or one became null in a
   *     collection that holds none
   */
  static Object like(
      Collection<?> from, @Nullable Object[] old, @Nullable Object[] now, Rebuilding in) {
    try {
      return rebuilt(from, old, now, in);
    } catch (NullPointerException e) {
      throw NoNull.refusal(e, from, old, now);
    }
  }

  private static Object rebuilt(
      Collection<?> from, @Nullable Object[] old, @Nullable Object[] now, Rebuilding in) {
    return switch (ContainerKind.of(from)) {
      case ENUM -> enumSet(from, old, now, in);
      case SORTED -> sorted(from, old, now, in);
      case SORTED_VIEW -> sortedView(from, old, now, in);
      case PRIORITY_QUEUE -> queue(from, now, in);
      case IMMUTABLE -> immutable(from, old, now, in);
      case UNMODIFIABLE -> unmodifiable(from, old, now, in);
      case FIXED_SIZE -> Arrays.asList(now.clone());
      case SAME_CLASS -> filled(another(from, now.length), old, now, in);
      case MODIFIABLE -> filled(usual(from), old, now, in);
    };
  }

  @SuppressWarnings("unchecked") // it is new and empty
  private static Collection<@Nullable Object> another(Collection<?> from, int size) {
    return from.getClass() == ArrayList.class
        ? new ArrayList<>(size)
        : (Collection<@Nullable Object>) ContainerKind.another(from);
  }

  /** An empty collection of the usual class for its interface. */
  static Collection<@Nullable Object> usual(Collection<?> from) {
    if (from instanceof Set) {
      return new LinkedHashSet<>();
    }
    return from instanceof Queue && !(from instanceof List)
        ? new ArrayDeque<>()
        : new ArrayList<>(from.size());
  }

  private static <C extends Collection<@Nullable Object>> C filled(
      C to, @Nullable Object[] old, @Nullable Object[] now, Rebuilding in) {
    if (!(to instanceof Set)) {
      to.addAll(Arrays.asList(now));
      return to;
    }
    for (int i = 0; i < now.length; i++) {
      if (!to.add(now[i])) {
        throw Distinct.collision(to, old, now, i);
      }
    }
    in.placed(to);
    return to;
  }

  private static Object enumSet(
      Collection<?> from, @Nullable Object[] old, @Nullable Object[] now, Rebuilding in) {
    Class<?> type = EnumTypes.after(from, now, in);
    return type != null
        ? filled(EnumTypes.set(type), old, now, in)
        : filled(new LinkedHashSet<>(), old, now, in);
  }

  private static NavigableSet<@Nullable Object> sorted(
      Collection<?> from, @Nullable Object[] old, @Nullable Object[] now, Rebuilding in) {
    Comparator<Object> by = SortOrder.of(((SortedSet<?>) from).comparator(), now, in);
    return filled(
        from instanceof ConcurrentSkipListSet ? new ConcurrentSkipListSet<>(by) : new TreeSet<>(by),
        old,
        now,
        in);
  }

  private static Object sortedView(
      Collection<?> from, @Nullable Object[] old, @Nullable Object[] now, Rebuilding in) {
    return Collections.unmodifiableNavigableSet(sorted(from, old, now, in));
  }

  /** What was taken out of a heap in its own order makes the same heap again. */
  private static Object queue(Collection<?> from, @Nullable Object[] now, Rebuilding in) {
    boolean blocking = from instanceof PriorityBlockingQueue;
    Comparator<?> own =
        blocking
            ? ((PriorityBlockingQueue<?>) from).comparator()
            : ((PriorityQueue<?>) from).comparator();
    Comparator<Object> by = SortOrder.of(own, now, in);
    int capacity = Math.max(1, now.length);
    Queue<@Nullable Object> to =
        blocking ? new PriorityBlockingQueue<>(capacity, by) : new PriorityQueue<>(capacity, by);
    Collections.addAll(to, now);
    in.placed(to);
    return to;
  }

  private static Object immutable(
      Collection<?> from, @Nullable Object[] old, @Nullable Object[] now, Rebuilding in) {
    boolean holdsNull = Arrays.asList(now).contains(null);
    if (from instanceof List) {
      return holdsNull ? Stream.of(now).toList() : List.of(now);
    }
    Set<@Nullable Object> distinct = filled(new LinkedHashSet<>(), old, now, in);
    return holdsNull ? Collections.unmodifiableSet(new HashSet<>(distinct)) : Set.copyOf(distinct);
  }

  private static Object unmodifiable(
      Collection<?> from, @Nullable Object[] old, @Nullable Object[] now, Rebuilding in) {
    Collection<@Nullable Object> to = filled(usual(from), old, now, in);
    if (to instanceof Set<@Nullable Object> set) {
      return Collections.unmodifiableSet(set);
    }
    if (from instanceof List) {
      return Collections.unmodifiableList((List<@Nullable Object>) to);
    }
    return from instanceof Queue ? to : Collections.unmodifiableCollection(to);
  }
}
