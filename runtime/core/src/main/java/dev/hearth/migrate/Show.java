package dev.hearth.migrate;

import dev.hearth.schema.Names;
import org.jspecify.annotations.Nullable;

/** Values and types as messages show them. */
final class Show {
  private static final int LONGEST = 60;

  private Show() {}

  /** A value's text, cut where it is long; that its code may throw is no reason to fail. */
  static String value(@Nullable Object value) {
    if (value instanceof String string) {
      return '"' + cut(string) + '"';
    }
    try {
      return cut(String.valueOf(value));
    } catch (RuntimeException | StackOverflowError e) {
      return value == null ? "null" : "a " + type(value.getClass());
    }
  }

  /** A class by its name in source code, without its package. */
  static String type(Class<?> type) {
    return Names.simple(type.getName());
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
