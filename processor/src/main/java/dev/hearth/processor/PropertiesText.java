package dev.hearth.processor;

import java.util.Map;

/** A properties file without the date that {@code java.util.Properties} would put into it. */
final class PropertiesText {
  private PropertiesText() {}

  static String of(Map<String, String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(
        (key, value) -> text.append(escape(key)).append('=').append(escape(value)).append('\n'));
    return text.toString();
  }

  private static String escape(String value) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\\\");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        default -> {
          if (c >= ' ' && c < 127) {
            escaped.append(c);
          } else {
            escaped.append(String.format("\\u%04x", (int) c));
          }
        }
      }
    }
    return escaped.toString().startsWith(" ") ? "\\" + escaped : escaped.toString();
  }
}
