package dev.hearth.test.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a benchmark measured, and what was hoped for.
 *
 * <pre>{@code
 * figures.goal("pause.dirty1pct.1M.ms", "<= 16");
 * figures.add("pause.dirty1pct.1M.ms", 4.1);
 * }</pre>
 *
 * <p>A name ends in its unit; what ends in {@code .ratio} has none. For one thread.
 */
public final class Figures {
  private static final int DIGITS = 4;

  private final String bench;
  private final Map<String, Double> figures = new LinkedHashMap<>();
  private final Map<String, Goal> goals = new LinkedHashMap<>();

  Figures(String bench) {
    this.bench = bench;
  }

  /**
   * Adds a figure.
   *
   * @throws IllegalArgumentException when it is no finite number, or was added before
   */
  public void add(String name, double figure) {
    if (!Double.isFinite(figure) || figures.putIfAbsent(name, figure) != null) {
      throw new IllegalArgumentException(name + " cannot be " + figure);
    }
  }

  /**
   * Sets what a figure should be, which is added before or after.
   *
   * @param goal {@code <= 16} or {@code >= 2}
   */
  public void goal(String name, String goal) {
    goals.put(name, new Goal(goal));
  }

  /** Whether all goals are met; one whose figure is missing is not. */
  public boolean met() {
    return goals.keySet().stream().allMatch(this::isMet);
  }

  private boolean isMet(String name) {
    Double figure = figures.get(name);
    Goal goal = goals.get(name);
    return goal == null || (figure != null && goal.isMet(figure));
  }

  /** A line for each figure. */
  public String table() {
    int names = figures.keySet().stream().mapToInt(String::length).max().orElse(0);
    int numbers = figures.values().stream().mapToInt(f -> text(f).length()).max().orElse(0);
    return figures.entrySet().stream()
        .map(e -> line(e.getKey(), text(e.getValue()), names, numbers))
        .collect(Collectors.joining("\n"));
  }

  private String line(String name, String figure, int names, int numbers) {
    Goal goal = goals.get(name);
    String row = ("%-" + names + "s  %" + Math.max(1, numbers) + "s").formatted(name, figure);
    return goal == null ? row : row + "  (goal " + goal.text() + (isMet(name) ? ")" : ", not met)");
  }

  /** All of it in one line. */
  public String json() {
    String all =
        figures.entrySet().stream()
            .map(e -> quoted(e.getKey()) + ": " + text(e.getValue()))
            .collect(Collectors.joining(", ", "{", "}"));
    String hoped =
        goals.entrySet().stream()
            .map(e -> quoted(e.getKey()) + ": " + quoted(e.getValue().text()))
            .collect(Collectors.joining(", ", "{", "}"));
    return "{\"bench\": %s, \"figures\": %s, \"goals\": %s, \"met\": %b}"
        .formatted(quoted(bench), all, hoped, met());
  }

  private static String text(double figure) {
    BigDecimal rounded = BigDecimal.valueOf(figure).round(new MathContext(DIGITS));
    boolean whole = rounded.scale() <= 0 || rounded.stripTrailingZeros().scale() <= 0;
    return whole ? rounded.toBigInteger().toString() : rounded.stripTrailingZeros().toPlainString();
  }

  /** For names and goals, which have nothing in them that JSON would escape. */
  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
