package dev.hearth.test.bench;

/**
 * What a figure should be.
 *
 * @param text {@code <= 16} or {@code >= 2}
 */
record Goal(String text) {
  Goal {
    if (!text.matches("[<>]= -?[0-9]+([.][0-9]+)?")) {
      throw new IllegalArgumentException("no goal: " + text);
    }
  }

  boolean isMet(double figure) {
    double limit = Double.parseDouble(text.substring(3));
    return text.startsWith("<") ? figure <= limit : figure >= limit;
  }
}
