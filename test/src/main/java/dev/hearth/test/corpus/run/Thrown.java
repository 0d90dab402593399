package dev.hearth.test.corpus.run;

import dev.hearth.dev.report.Trace;
import java.util.List;

/** Says what was thrown, and where. */
public final class Thrown {
  private Thrown() {}

  /** The throwable, and the first place in its stack. */
  public static String text(Throwable thrown) {
    List<String> lines = Trace.of(thrown);
    return Trace.summary(thrown) + (lines.size() > 1 ? " " + lines.get(1).strip() : "");
  }

  /** The first place of a stack. */
  public static String text(StackTraceElement[] stack) {
    List<String> lines = Trace.of(stack);
    return lines.isEmpty() ? "" : " " + lines.get(0).strip();
  }
}
