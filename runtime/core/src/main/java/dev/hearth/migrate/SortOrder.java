package dev.hearth.migrate;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.text.Collator;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By what a rebuilt container is sorted. */
final class SortOrder {
  /** Those that the JDK hands out; any other of its own may have user code within. */
  private static final Set<Class<?>> OF_JDK =
      Set.of(
          Comparator.naturalOrder().getClass(),
          Collections.reverseOrder().getClass(),
          String.CASE_INSENSITIVE_ORDER.getClass());

  /** What to do about any other. */
  static final String WAY_OUT =
      "Sort by the natural order of the elements (Comparable), or by Comparator.naturalOrder(),"
          + " reverseOrder() or String.CASE_INSENSITIVE_ORDER";

  private SortOrder() {}

  /**
   * The comparator for {@code elements}, given the one of the old container; null is the natural
   * order.
   *
   * <p>What stands for an old version's record has none of that version's code: it cannot be
   * compared, and keeps the place that it had.
   */
  static @Nullable Comparator<Object> of(
      @Nullable Comparator<?> old, @Nullable Object[] elements, Rebuilding in) {
    @Nullable Comparator<?> own = old instanceof OldOrder kept ? kept.own() : old;
    check(own, in.loader());
    // Not each container notices by itself: one with a single element may compare nothing.
    for (Object element : elements) {
      if (element != null && !compares(own, element)) {
        if (in.standsIn(element)) {
          return new OldOrder(own, elements);
        }
        throw noOrder(own, element);
      }
    }
    @SuppressWarnings("unchecked") // it compared what these elements stand for
    Comparator<Object> comparator = (Comparator<Object>) own;
    return comparator;
  }

  private static MigrationException noOrder(@Nullable Comparator<?> own, Object element) {
    String type = Show.one(element.getClass());
    return new MigrationException(
        own == null
            ? "it is sorted by the natural order of its elements, and "
                + type
                + " has none: it is not Comparable"
            : "it is sorted by " + name(own) + ", which cannot compare " + type);
  }

  @SuppressWarnings({"unchecked", "ReturnValueIgnored"}) // whether it throws is the question
  private static boolean compares(@Nullable Comparator<?> own, Object element) {
    try {
      Comparator<Object> comparator = (Comparator<Object>) own;
      if (comparator == null) {
        return element instanceof Comparable;
      }
      comparator.compare(element, element);
      return true;
    } catch (ClassCastException e) {
      return false;
    }
  }

  private static void check(@Nullable Comparator<?> comparator, @Nullable ClassLoader loader) {
    if (comparator == null
        || OF_JDK.contains(comparator.getClass())
        || comparator instanceof Collator
        || isReversed(comparator, loader)
        || isShared(comparator.getClass(), loader)) {
      return;
    }
    throw new MigrationException(
        "it is sorted by "
            + name(comparator)
            + ", which is code and belongs to the version that made it. "
            + WAY_OUT);
  }

  private static boolean isReversed(Comparator<?> comparator, @Nullable ClassLoader loader) {
    Optional<Comparator<?>> inner = reversed(comparator);
    inner.ifPresent(each -> check(each, loader));
    return inner.isPresent();
  }

  /** The comparator that one turns round, if it does. */
  private static Optional<Comparator<?>> reversed(Comparator<?> comparator) {
    Comparator<?> inner = Collections.reverseOrder(comparator);
    return comparator.getClass().getName().equals("java.util.Collections$ReverseComparator2")
            && !inner.getClass().getName().startsWith("java.util.Collections$ReverseComparator")
        ? Optional.of(inner)
        : Optional.empty();
  }

  /** A comparator's class, for a message; of one that turns another round, that one's. */
  static String name(Comparator<?> comparator) {
    return reversed(comparator).orElse(comparator).getClass().getName();
  }

  /** Whether it is loaded once for all versions, and holds nothing that is not. */
  private static boolean isShared(Class<?> type, @Nullable ClassLoader loader) {
    if (type.isHidden() || ContainerKind.isOfJdk(type)) {
      return false;
    }
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !c.equals(Enum.class)) {
          return false;
        }
      }
    }
    return loader == null || isSeenBy(loader, type);
  }

  private static boolean isSeenBy(ClassLoader loader, Class<?> type) {
    try {
      return Class.forName(type.getName(), false, loader) == type;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
