package dev.hearth.test.corpus;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Prints what came of the cases: a line per failure, and the count as the last line. */
final class Report {
  private static final int LONGEST = 600;

  private final PrintWriter out;
  private int passed;
  private int failed;

  Report(PrintWriter out) {
    this.out = out;
  }

  /** Tells of one case. */
  synchronized void tell(Path folder, List<Failure> failures) {
    for (Failure failure : failures) {
      out.println(
          "FAILED "
              + folder
              + ": "
              + failure.way()
              + ": expected "
              + line(failure.expected())
              + ", came "
              + line(failure.came()));
    }
    out.flush();
    if (failures.isEmpty()) {
      passed++;
    } else {
      failed++;
    }
  }

  /** Prints the count; whether nothing failed. */
  synchronized boolean close() {
    out.println(passed + " passed, " + failed + " failed");
    out.flush();
    return failed == 0;
  }

  /** A case may have anything in its messages, even lines that look like this program's own. */
  private static String line(String text) {
    String joined = String.join(" ", text.lines().map(String::strip).toList());
    StringBuilder line = new StringBuilder();
    joined.chars().forEach(c -> line.append(Character.isISOControl(c) ? '?' : (char) c));
    return line.length() <= LONGEST ? line.toString() : line.substring(0, LONGEST) + "…";
  }
}
