package dev.hearth.testkit;

import java.lang.reflect.Array;
import java.util.Base64;
import java.util.StringJoiner;

/** The texts of values that lead nowhere: two values have the same text when they are the same. */
final class LeafText {
  private LeafText() {}

  static String of(Object leaf) {
    if (leaf instanceof String string) {
      return quoted(string, '"');
    }
    if (leaf instanceof Character character) {
      return quoted(character.toString(), '\'');
    }
    if (leaf instanceof Double number && number.isNaN()) {
      long bits = Double.doubleToRawLongBits(number);
      return bits == Double.doubleToLongBits(number)
          ? "NaN"
          : "NaN(" + Long.toHexString(bits) + ")";
    }
    if (leaf instanceof Float number && number.isNaN()) {
      int bits = Float.floatToRawIntBits(number);
      return bits == Float.floatToIntBits(number)
          ? "NaN"
          : "NaN(" + Integer.toHexString(bits) + ")";
    }
    return leaf.toString();
  }

  /** An array of primitives. */
  static String ofArray(Object array) {
    if (array instanceof byte[] bytes) {
      return "bytes " + Base64.getEncoder().encodeToString(bytes);
    }
    StringJoiner text = new StringJoiner(", ", "[", "]");
    int length = Array.getLength(array);
    for (int i = 0; i < length; i++) {
      text.add(of(Array.get(array, i)));
    }
    return text.toString();
  }

  /** In one line, and in Unicode: half of a surrogate pair is written by its number. */
  private static String quoted(String text, char quote) {
    StringBuilder quoted = new StringBuilder().append(quote);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == '\n') {
        quoted.append("\\n");
      } else if (Character.isISOControl(c) || isHalf(text, i) || isLineEnd(c)) {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append(quote).toString();
  }

  private static boolean isLineEnd(char c) {
    return c == '\u2028' || c == '\u2029';
  }

  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
