package dev.hearth.dev.reload;

import dev.hearth.dev.report.ImmutableReport;
import dev.hearth.dev.report.Report;
import dev.hearth.dev.report.Report.Phase;
import dev.hearth.dev.report.Report.Verdict;
import dev.hearth.dev.report.Trace;
import dev.hearth.migrate.MigrationException;
import java.time.Duration;
import java.util.List;

/** Makes reports of what happens at the update point and in steps. */
final class Telling {
  private Telling() {}

  static Report reloaded(Reload reload, List<String> closing) {
    Candidate candidate = reload.candidate();
    Carrier.Carried carried = reload.carried();
    return ImmutableReport.builder()
        .verdict(Verdict.RELOADED)
        .number(reload.now().version().number())
        .stateBefore(reload.before().version().label())
        .stateNow(reload.now().version().label())
        .classes(reload.now().version().classes())
        .values(carried.values())
        .entities(carried.entities())
        .migrated(carried.migrated())
        .putAllPhases(candidate.phases())
        .putAllPhases(reload.phases())
        .putPhases(Phase.STEP, since(reload.end()))
        .putPhases(Phase.TOTAL, since(candidate.save().at()))
        .addAllNotes(candidate.notes())
        .addAllNotes(reload.notes())
        .addAllNotes(closing)
        .build();
  }

  static Report rolledBack(
      Running kept, Candidate candidate, String what, Throwable thrown, List<String> closing) {
    return ImmutableReport.builder()
        .verdict(Verdict.ROLLED_BACK)
        .number(kept.version().number())
        .stateNow(kept.version().label())
        .paused(kept.paused())
        .subject(cause(what, thrown))
        .trace(trace(thrown))
        .putPhases(Phase.COMPILE, candidate.compilation().took())
        .putPhases(Phase.TOTAL, since(candidate.save().at()))
        .addAllNotes(candidate.notes())
        .addAllNotes(closing)
        .build();
  }

  static Report paused(Running running, String what, Throwable thrown) {
    return ImmutableReport.builder()
        .verdict(Verdict.PAUSED)
        .number(running.version().number())
        .stateNow(running.version().label())
        .paused(true)
        .subject(what + " threw " + Trace.summary(thrown))
        .trace(Trace.of(thrown))
        .addAllNotes(notUndone(running))
        .build();
  }

  static Report failedCall(Running running, Throwable thrown) {
    return ImmutableReport.builder()
        .verdict(Verdict.CALL_FAILED)
        .number(running.version().number())
        .stateNow(running.version().label())
        .subject("a call from another thread threw " + Trace.summary(thrown))
        .trace(Trace.of(thrown))
        .build();
  }

  /** Why a large state was not carried over beside the program. */
  static String inThePause(Throwable thrown) {
    return "the program stood still for all of the state: " + firstLine(thrown);
  }

  private static String firstLine(Throwable thrown) {
    return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("").trim();
  }

  private static List<String> notUndone(Running running) {
    List<String> handles = InPlace.in(running.program());
    return handles.isEmpty()
        ? List.of()
        : List.of(
            "not undone, where it was changed in place: what is in " + String.join(", ", handles));
  }

  /** A migration's own message names the value, and so says more than who threw it. */
  private static String cause(String what, Throwable thrown) {
    return thrown instanceof MigrationException
        ? String.join(" ", String.valueOf(thrown.getMessage()).lines().map(String::trim).toList())
        : what + " threw " + Trace.summary(thrown);
  }

  private static List<String> trace(Throwable thrown) {
    Throwable shown = thrown instanceof MigrationException ? thrown.getCause() : thrown;
    return shown == null ? List.of() : Trace.of(shown);
  }

  private static Duration since(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin);
  }
}
