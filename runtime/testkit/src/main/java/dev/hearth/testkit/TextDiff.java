package dev.hearth.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What differs between two texts of state, path by path. */
final class TextDiff {
  private static final int MOST = 20;
  private static final int WIDTH = 100;
  private static final int BEFORE = 40;
  private static final String ASSIGN = " = ";
  private static final String NOTHING = "(nothing)";

  private final List<String> differences = new ArrayList<>();

  private TextDiff(String expected, String actual) {
    Map<String, String> was = values(expected);
    Map<String, String> is = values(actual);
    was.forEach((path, value) -> compare(path, value, is.getOrDefault(path, NOTHING)));
    is.forEach((path, value) -> compare(path, was.getOrDefault(path, NOTHING), value));
    if (differences.isEmpty() && !expected.equals(actual)) {
      order(new ArrayList<>(was.keySet()), new ArrayList<>(is.keySet()));
    }
  }

  /** In lines; nothing when the texts are the same. */
  static Optional<String> between(String expected, String actual) {
    List<String> differences = new TextDiff(expected, actual).differences;
    if (differences.isEmpty()) {
      return Optional.empty();
    }
    int more = differences.size() - MOST;
    return Optional.of(
        String.join("\n", differences.subList(0, Math.min(MOST, differences.size())))
            + (more > 0 ? "\n  … and " + more + " more" : ""));
  }

  private void compare(String path, String expected, String actual) {
    String difference = difference(path, expected, actual);
    if (!expected.equals(actual) && !differences.contains(difference)) {
      differences.add(difference);
    }
  }

  private void order(List<String> expected, List<String> actual) {
    int i = 0;
    while (i < expected.size() - 1 && expected.get(i).equals(actual.get(i))) {
      i++;
    }
    differences.add(difference("the order of what is there", expected.get(i), actual.get(i)));
  }

  private static String difference(String path, String expected, String actual) {
    int from = firstDifference(expected, actual);
    return "  "
        + path
        + "\n    expected  "
        + cut(expected, from)
        + "\n    actual    "
        + cut(actual, from);
  }

  private static int firstDifference(String expected, String actual) {
    int i = 0;
    while (i < Math.min(expected.length(), actual.length())
        && expected.charAt(i) == actual.charAt(i)) {
      i++;
    }
    return i;
  }

  /** A long value around the place where it differs. */
  private static String cut(String value, int at) {
    int from = value.length() <= WIDTH ? 0 : Math.max(0, Math.min(at, value.length()) - BEFORE);
    int to = Math.min(value.length(), from + WIDTH);
    return (from > 0 ? "…" : "") + value.substring(from, to) + (to < value.length() ? "…" : "");
  }

  /** Values by their whole paths: {@code Arena @1.ships["red"].pos.x}. */
  private static Map<String, String> values(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    String section = "";
    for (String line : text.lines().toList()) {
      if (!line.startsWith("  ")) {
        section = line;
        continue;
      }
      int assign = line.indexOf(ASSIGN, 1);
      String path = line.substring(2, Math.max(2, assign));
      String whole = section + (path.isEmpty() || path.startsWith("[") ? "" : ".") + path;
      while (values.putIfAbsent(whole, line.substring(assign + ASSIGN.length())) != null) {
        whole += "'";
      }
    }
    return values;
  }
}
