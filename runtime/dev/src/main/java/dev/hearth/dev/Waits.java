package dev.hearth.dev;

import dev.hearth.dev.reload.Activity;
import dev.hearth.dev.reload.Running;
import dev.hearth.dev.report.Report;
import dev.hearth.dev.report.Report.Verdict;
import dev.hearth.dev.report.Trace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes reports of what goes on for long, and of what waits for its end. */
final class Waits {
  private Waits() {}

  /** New code waits, for something that does not end or a step that does not begin. */
  static Report newCode(
      Running running,
      Optional<Activity.Ongoing> ongoing,
      List<Reading> readers,
      Duration patience) {
    return report(
        Verdict.WAITING,
        running,
        lasting(ongoing, readers, patience) + "; the new code takes over at the end of a step",
        ongoing,
        readers);
  }

  /** New code has waited for too long. */
  static Report putAside(
      Running running,
      Optional<Activity.Ongoing> ongoing,
      List<Reading> readers,
      Duration patience) {
    return report(
        Verdict.PUT_ASIDE,
        running,
        "the new code has waited for "
            + Outcomes.seconds(patience)
            + ", as "
            + lasting(ongoing, readers, patience)
            + "; it is compiled again before the next step, or at the next save",
        ongoing,
        readers);
  }

  /** Something does not end, and perhaps never will. */
  static Report hanging(Running running, Activity.Ongoing what, List<Reading> readers) {
    return report(
        Verdict.WAITING,
        running,
        lasting(Optional.of(what), readers, Duration.ZERO)
            + "; i and Enter in the console interrupts "
            + (what.kind() == Activity.Kind.READERS ? "them" : "it, and undoes it if it throws"),
        Optional.of(what),
        readers);
  }

  private static Report report(
      Verdict verdict,
      Running running,
      String subject,
      Optional<Activity.Ongoing> ongoing,
      List<Reading> readers) {
    return Outcomes.about(running, verdict)
        .subject(subject)
        .trace(ongoing.map(what -> trace(what, readers)).orElse(List.of()))
        .build();
  }

  private static String lasting(
      Optional<Activity.Ongoing> ongoing, List<Reading> readers, Duration patience) {
    return ongoing
        .map(
            what ->
                switch (what.kind()) {
                  case STEP -> "a step has been running for " + Outcomes.seconds(what.since());
                  case CALL ->
                      "a call from another thread has been running for "
                          + Outcomes.seconds(what.since());
                  case READERS -> "the program waits for read sections: " + named(readers);
                  case TAKE_OVER ->
                      "a reload has been going on for " + Outcomes.seconds(what.since());
                })
        .orElse("no step was taken for " + Outcomes.seconds(patience));
  }

  private static String named(List<Reading> readers) {
    return readers.stream()
        .map(each -> "thread " + each.thread() + " (" + Outcomes.seconds(each.since()) + ")")
        .collect(Collectors.joining(", "));
  }

  private static List<String> trace(Activity.Ongoing what, List<Reading> readers) {
    if (what.kind() != Activity.Kind.READERS) {
      return of(what.stack());
    }
    List<String> lines = new ArrayList<>();
    for (Reading each : readers) {
      lines.add("thread " + each.thread());
      lines.addAll(of(each.stack()));
    }
    return lines;
  }

  private static List<String> of(List<StackTraceElement> stack) {
    return Trace.of(stack.toArray(StackTraceElement[]::new));
  }
}
