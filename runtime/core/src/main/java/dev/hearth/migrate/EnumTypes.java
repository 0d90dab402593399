package dev.hearth.migrate;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The enum class of an {@code EnumSet} or {@code EnumMap}, which neither tells when empty. */
final class EnumTypes {
  private EnumTypes() {}

  /** The enum that all of {@code elements} are constants of; null when there is none. */
  private static @Nullable Class<?> common(@Nullable Object[] elements) {
    Class<?> common = null;
    for (Object element : elements) {
      // A constant with a body has a class of its own.
      Class<?> type = element instanceof Enum<?> constant ? constant.getDeclaringClass() : null;
      if (type == null || (common != null && common != type)) {
        return null;
      }
      common = type;
    }
    return common;
  }

  /**
   * The enum of what an {@code EnumSet} or {@code EnumMap} becomes; null when it is of none any
   * more. One that became a family may have only one of its enums just now, and others later.
   *
   * @param now the elements, or keys, that it is to have
   * @throws NullPointerException when one is null
   */
  static @Nullable Class<?> after(Object container, @Nullable Object[] now, Rebuilding in) {
    if (Arrays.asList(now).contains(null)) {
      throw new NullPointerException("it holds no null, and another kind may not do");
    }
    Class<?> type = in.successor(of(container));
    boolean all = type != null && type.isEnum() && (now.length == 0 || type == common(now));
    return all ? type : null;
  }

  /** The enum of an {@code EnumSet} or {@code EnumMap}. */
  static Class<?> of(Object container) {
    Collection<?> constants =
        container instanceof Map<?, ?> map ? map.keySet() : (Collection<?>) container;
    return constants.isEmpty()
        ? ofEmpty(container)
        : ((Enum<?>) constants.iterator().next()).getDeclaringClass();
  }

  /** By its serial form: there is no other way to ask an empty one. */
  private static Class<?> ofEmpty(Object empty) {
    ClassSeen seen;
    try {
      seen = new ClassSeen();
      seen.writeObject(empty);
      seen.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Class<?> found = seen.enumClass;
    if (found == null) {
      throw new MigrationException("the enum of its elements is not known: " + empty.getClass());
    }
    return found;
  }

  private static final class ClassSeen extends ObjectOutputStream {
    private @Nullable Class<?> enumClass;

    ClassSeen() throws IOException {
      super(OutputStream.nullOutputStream());
    }

    @Override
    protected void annotateClass(Class<?> type) {
      if (type.isEnum()) {
        enumClass = type;
      }
    }
  }

  /** An empty set of {@code type}'s constants. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // the class is only known at run time
  static Set<@Nullable Object> set(Class<?> type) {
    return (Set) EnumSet.noneOf((Class) type);
  }

  /** An empty map from {@code type}'s constants. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // the class is only known at run time
  static Map<@Nullable Object, @Nullable Object> map(Class<?> type) {
    return new EnumMap((Class) type);
  }
}
