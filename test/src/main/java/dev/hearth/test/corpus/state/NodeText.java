package dev.hearth.test.corpus.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Writes a node as JSON on one line. */
final class NodeText {
  private static final int LONGEST = 100_000_000;

  /** What is still to be written: a {@link Node}, or text as it is. */
  private final Deque<Object> open = new ArrayDeque<>();

  private final StringBuilder text = new StringBuilder();

  private NodeText() {}

  /**
   * All of it.
   *
   * @throws IllegalStateException when that is too long
   */
  static String of(Node node) {
    String text = new NodeText().write(node, LONGEST);
    if (text.length() > LONGEST) {
      throw new IllegalStateException("the text of a part of the state is too long");
    }
    return text;
  }

  /** The beginning of it, for a person. */
  static String cut(Node node, int length) {
    String text = new NodeText().write(node, length);
    return text.length() <= length ? text : text.substring(0, length) + "…";
  }

  private String write(Node root, int enough) {
    open.push(root);
    while (!open.isEmpty() && text.length() <= enough) {
      Object next = open.pop();
      if (next instanceof Node node) {
        write(node);
      } else {
        text.append(next);
      }
    }
    return text.toString();
  }

  private void write(Node node) {
    if (node instanceof Node.Items list) {
      List<Object> parts = new ArrayList<>();
      for (Node item : list.items()) {
        parts.add(parts.isEmpty() ? "[" : ",");
        parts.add(item);
      }
      parts.add(parts.isEmpty() ? "[]" : "]");
      later(parts);
    } else if (node instanceof Node.Members object) {
      List<Object> parts = new ArrayList<>();
      for (int i = 0; i < object.names().size(); i++) {
        parts.add((i == 0 ? "{" : ",") + quoted(object.names().get(i)) + ":");
        parts.add(object.nodes().get(i));
      }
      parts.add(parts.isEmpty() ? "{}" : "}");
      later(parts);
    } else {
      text.append(leaf(node));
    }
  }

  private void later(List<Object> parts) {
    Collections.reverse(parts);
    parts.forEach(open::push);
  }

  private static String leaf(Node node) {
    if (node instanceof Node.Text string) {
      return quoted(string.value());
    }
    if (node instanceof Node.Num number) {
      return number.value().toString();
    }
    if (node instanceof Node.Literal literal) {
      return literal.digits();
    }
    return node instanceof Node.Bool bool ? String.valueOf(bool.value()) : "null";
  }

  static String quoted(String string) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || isLone(string, i)) {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isLone(String string, int i) {
    char c = string.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == string.length() || !Character.isLowSurrogate(string.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(string.charAt(i - 1)));
  }
}
