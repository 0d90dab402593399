package dev.hearth.dev.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The identifiers and keywords of a source, without what is in comments and literals. */
final class Words {
  private static final Set<String> BEFORE_A_NAME = Set.of("class", "interface", "enum", "record");

  private final String text;
  private final List<String> found = new ArrayList<>();
  private final Set<String> called = new HashSet<>();
  private String last = "";

  /** What stands before a double colon. */
  private String referred = "";

  private int at;

  private Words(String text) {
    this.text = text;
  }

  /** All of them, in their order. */
  static List<String> in(String text) {
    Words words = new Words(text);
    words.read();
    return words.found;
  }

  /**
   * Those that stand before an opening parenthesis or angle bracket, or {@code ::new}: the name of
   * a type does wherever its constructor is called.
   */
  static Set<String> called(String text) {
    Words words = new Words(text);
    words.read();
    return words.called;
  }

  /** The names of the types that a source declares, and perhaps more. */
  static Set<String> declared(String text) {
    Set<String> names = new HashSet<>();
    String before = "";
    for (String word : in(text)) {
      if (BEFORE_A_NAME.contains(before)) {
        names.add(word);
      }
      before = word;
    }
    return names;
  }

  private void read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isJavaIdentifierStart(c)) {
        word();
      } else if (text.startsWith("//", at)) {
        skipTo("\n", 2);
      } else if (text.startsWith("/*", at)) {
        skipTo("*/", 2);
      } else if (text.startsWith("\"\"\"", at)) {
        literal("\"\"\"");
      } else if (c == '"' || c == '\'') {
        literal(String.valueOf(c));
      } else {
        between(c);
        at++;
      }
    }
  }

  private void between(char c) {
    if (c == '(' || c == '<') {
      called.add(last);
    } else if (text.startsWith("::", at)) {
      referred = last;
    }
    if (!Character.isWhitespace(c)) {
      last = "";
    }
  }

  private void word() {
    int begin = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    last = text.substring(begin, at);
    if (last.equals("new")) {
      called.add(referred);
    }
    referred = "";
    found.add(last);
  }

  private void skipTo(String end, int from) {
    int there = text.indexOf(end, at + from);
    at = there < 0 ? text.length() : there + end.length();
  }

  private void literal(String quote) {
    at += quote.length();
    while (at < text.length() && !text.startsWith(quote, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at += quote.length();
  }
}
