package dev.hearth.dev;

import dev.hearth.dev.compile.Compilation;
import dev.hearth.dev.compile.Message;
import dev.hearth.dev.reload.OldVersions;
import dev.hearth.dev.reload.Running;
import dev.hearth.dev.report.ImmutableReport;
import dev.hearth.dev.report.Report;
import dev.hearth.dev.report.Report.Phase;
import dev.hearth.dev.report.Report.Verdict;
import dev.hearth.dev.report.Trace;
import dev.hearth.dev.watch.Save;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes reports of what comes of a save before the update point. */
final class Outcomes {
  private static final int NUMBERS = 10;

  private Outcomes() {}

  static Report started(Running running, Module module) {
    return about(running, Verdict.STARTED)
        .program(running.program().getClass().getName())
        .subject(
            module.notes().sources().stream()
                .map(Outcomes::shown)
                .collect(Collectors.joining(", ")))
        .addAllNotes(
            module.others().stream()
                .map(other -> shown(other) + " is another module: it is not reloaded")
                .toList())
        .build();
  }

  static Report refused(Running running, Save save, Compilation compilation) {
    return about(running, Verdict.REFUSED)
        .addAllMessages(
            compilation.messages().stream()
                .filter(m -> m.kind() == Message.Kind.ERROR || m.fromHearth())
                .map(Message::text)
                .toList())
        .problems(compilation.errors().size())
        .putPhases(Phase.COMPILE, compilation.took())
        .putPhases(Phase.TOTAL, since(save))
        .build();
  }

  /** The dev run itself has failed: a folder cannot be read, memory is short. */
  static Report failed(Running running, Throwable thrown) {
    return about(running, Verdict.REFUSED)
        .addMessages("the dev run failed: " + String.join("\n", Trace.of(thrown)))
        .problems(1)
        .build();
  }

  static Report unchanged(Running running, Save save, Compilation compilation) {
    return about(running, Verdict.UNCHANGED)
        .putPhases(Phase.COMPILE, compilation.took())
        .putPhases(Phase.TOTAL, since(save))
        .build();
  }

  static String progress(Duration since, long values) {
    return String.format(
        Locale.ROOT,
        "the new code takes over the state: %d s, %,d values …",
        since.toSeconds(),
        values);
  }

  static Report lingering(Running running, OldVersions.Straggler straggler) {
    return about(running, Verdict.LINGERING)
        .subject(
            "thread "
                + straggler.thread()
                + " runs #"
                + straggler.number()
                + ", which is kept until it ends")
        .trace(Trace.of(straggler.stack().toArray(StackTraceElement[]::new)))
        .build();
  }

  /**
   * Versions stay in memory.
   *
   * @param held what holds them, by their numbers
   */
  static Report leaked(Running running, Map<Integer, String> held) {
    Map<String, List<Integer>> together = new LinkedHashMap<>();
    held.forEach((n, by) -> together.computeIfAbsent(by, k -> new ArrayList<>()).add(n));
    List<String> notes = new ArrayList<>();
    together.forEach((by, numbers) -> notes.add("held by " + by + ": " + numbers(numbers)));
    return unreachable(running, held.keySet()).addAllNotes(notes).build();
  }

  /** The same when it cannot be found out what holds them. */
  static Report leaked(Running running, Collection<Integer> numbers, String instead) {
    return unreachable(running, numbers).addNotes(instead).build();
  }

  private static ImmutableReport.Builder unreachable(Running running, Collection<Integer> numbers) {
    return about(running, Verdict.LINGERING)
        .subject(
            numbers(numbers)
                + (numbers.size() == 1 ? " is" : " are")
                + " still reachable after two garbage collections");
  }

  private static String numbers(Collection<Integer> numbers) {
    String first =
        numbers.stream()
            .sorted()
            .distinct()
            .limit(NUMBERS)
            .map(n -> "#" + n)
            .collect(Collectors.joining(", "));
    int more = numbers.size() - NUMBERS;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  static String restart(String pinnedClass) {
    return "restart needed: "
        + pinnedClass
        + " is pinned, and has changed; what runs is the one that was loaded";
  }

  static ImmutableReport.Builder about(Running running, Verdict verdict) {
    return ImmutableReport.builder()
        .verdict(verdict)
        .number(running.version().number())
        .stateNow(running.version().label())
        .paused(running.paused());
  }

  /** Below the working folder as one would type it. */
  static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return path.startsWith(here) && !path.equals(here)
        ? here.relativize(path).toString()
        : path.toString();
  }

  static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1e3);
  }

  private static Duration since(Save save) {
    return Duration.ofNanos(System.nanoTime() - save.at());
  }
}
