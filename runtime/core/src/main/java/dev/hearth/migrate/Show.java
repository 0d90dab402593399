package dev.hearth.migrate;

import dev.hearth.schema.GeneratedNames;
import dev.hearth.schema.Names;
import java.lang.reflect.Modifier;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values and types as messages show them.
 *
 * <pre>{@code
 * Show.value("red")   // "\"red\""
 * }</pre>
 */
public final class Show {
  private static final int LONGEST = 60;

  private Show() {}

  /** A value's text, cut where it is long; that its code may throw is no reason to fail. */
  public static String value(@Nullable Object value) {
    if (value instanceof String string) {
      return '"' + cut(string) + '"';
    }
    try {
      return cut(String.valueOf(value));
    } catch (RuntimeException | StackOverflowError e) {
      return value == null ? "null" : one(value.getClass());
    }
  }

  /** A class by its name in source code, without its package; what the JDK hides, by its kind. */
  static String type(Class<?> type) {
    for (Class<?> kind : List.of(EnumSet.class, Map.class, List.class, Set.class)) {
      if (kind.isAssignableFrom(type) && !Modifier.isPublic(type.getModifiers())) {
        return kind.getSimpleName();
      }
    }
    return Names.simple(type.getName());
  }

  /** The same with its article: {@code an Enemy}, {@code an Enemy of the running draft}. */
  static String one(Class<?> type) {
    String name = state(type);
    return ("AEIOUaeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ")
        + name
        + (name.equals(type(type)) ? "" : " of the running draft");
  }

  /** The same without the class that the types of a running draft are generated in. */
  static String state(Class<?> type) {
    String name = type(type);
    int dot = name.indexOf('.');
    return dot > 0 && GeneratedNames.isHolder(name.substring(0, dot), 0)
        ? name.substring(dot + 1)
        : name;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
