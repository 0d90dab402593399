package dev.hearth.processor.report;

import java.util.ArrayList;
import java.util.List;

/** Lays rows out in columns, two blanks apart. */
final class Columns {
  private static final int GAP = 2;

  private final List<List<String>> rows = new ArrayList<>();

  void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** The rows under two headings, of which each stands over two columns. */
  List<String> lines(String indent, String left, String right) {
    int first = Math.max(width(0) + GAP + width(1), left.length());
    int second = first - width(0) - GAP;
    List<String> lines = new ArrayList<>();
    lines.add((indent + pad(left, first) + right).stripTrailing());
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < row.size(); i++) {
        line.append(pad(row.get(i), i == 1 ? second : width(i)));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static String pad(String cell, int width) {
    return cell + " ".repeat(width - cell.length() + GAP);
  }

  /** The rows, each behind {@code indent}, without blanks at the end. */
  List<String> lines(String indent) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < row.size(); i++) {
        line.append(pad(row.get(i), width(i)));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
