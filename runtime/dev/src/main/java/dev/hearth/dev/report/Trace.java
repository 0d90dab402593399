package dev.hearth.dev.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a throwable tells, as text: the program's own frames, without the engine's below them. */
public final class Trace {
  private static final int MOST = 16;

  private Trace() {}

  /** The throwable, its stack and its causes. */
  public static List<String> of(Throwable thrown) {
    List<String> lines = new ArrayList<>();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    String before = "";
    for (Throwable at = thrown; at != null && seen.add(at); at = at.getCause()) {
      lines.add(before + text(at, message(at)));
      addFrames(lines, at.getStackTrace());
      before = "Caused by: ";
    }
    return lines;
  }

  /** The stack of a thread, down to where the engine called the program. */
  public static List<String> of(StackTraceElement[] stack) {
    List<String> lines = new ArrayList<>();
    addFrames(lines, stack);
    return lines;
  }

  /** The throwable in one line. */
  public static String summary(Throwable thrown) {
    String message = message(thrown);
    return text(thrown, message == null ? null : message.lines().findFirst().orElse(""));
  }

  private static String text(Throwable thrown, @Nullable String message) {
    return thrown.getClass().getName() + (message == null ? "" : ": " + message);
  }

  /** Asking is itself running the program's code. */
  private static @Nullable String message(Throwable thrown) {
    try {
      return thrown.getLocalizedMessage();
    } catch (RuntimeException | StackOverflowError e) {
      return "(its message threw " + e.getClass().getName() + ")";
    }
  }

  private static void addFrames(List<String> lines, StackTraceElement[] stack) {
    int end = 0;
    while (end < stack.length && !stack[end].getClassName().startsWith("dev.hearth.dev.")) {
      end++;
    }
    while (end > 0 && isPlumbing(stack[end - 1])) {
      end--;
    }
    for (int i = 0; i < Math.min(end, MOST); i++) {
      lines.add("    at " + frame(stack[i]));
    }
    if (end > MOST) {
      lines.add("    … " + (end - MOST) + " more");
    }
  }

  private static boolean isPlumbing(StackTraceElement frame) {
    String type = frame.getClassName();
    return type.startsWith("dev.hearth.")
        || type.startsWith("java.lang.reflect.")
        || type.startsWith("jdk.internal.reflect.");
  }

  /** Without the loader's name, which javac's own frames do not have either. */
  private static String frame(StackTraceElement frame) {
    String place =
        frame.isNativeMethod()
            ? "native"
            : frame.getFileName() == null
                ? "unknown"
                : frame.getFileName()
                    + (frame.getLineNumber() < 0 ? "" : ":" + frame.getLineNumber());
    return frame.getClassName() + "." + frame.getMethodName() + "(" + place + ")";
  }
}
