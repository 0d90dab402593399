package dev.hearth.dev.report;

import dev.hearth.dev.report.Report.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a report into words. */
public final class Wording {
  private Wording() {}

  /** All lines: messages and stack first, so that the verdict is the last thing one reads. */
  public static String text(Report report) {
    List<String> blocks = new ArrayList<>(report.messages());
    if (!report.trace().isEmpty()) {
      blocks.add(String.join("\n", report.trace()));
    }
    blocks.add(headline(report));
    report.notes().forEach(note -> blocks.add("  " + note.replace("\n", "\n  ")));
    return String.join("\n", blocks);
  }

  /** The verdict in one line. */
  public static String headline(Report report) {
    return switch (report.verdict()) {
      case STARTED -> started(report);
      case RELOADED -> "reloaded #" + report.number().orElse(0) + ": " + list(reload(report));
      case UNCHANGED -> unchanged(report);
      case REFUSED -> "refused: " + count(report.problems(), "problem") + ", " + stays(report);
      case ROLLED_BACK -> "rolled back: " + subject(report) + "; " + staysAsItWas(report);
      case PAUSED ->
          "paused: "
              + subject(report)
              + ", and what it did to the state is undone; save the mended code to go on";
      case CALL_FAILED -> "failed: " + subject(report) + ", and what it did to the state is undone";
      case PUT_ASIDE -> "put aside: " + subject(report);
      case WAITING -> "waiting: " + subject(report);
      case LINGERING -> "old code stays in memory: " + subject(report);
      case SEALED -> "sealed: " + subject(report);
      case NOT_SEALED -> "not sealed: " + subject(report);
    };
  }

  private static String started(Report report) {
    return "dev run of "
        + report.program().orElse("")
        + " ("
        + report.stateNow().orElse("")
        + "): watching "
        + subject(report);
  }

  private static Stream<String> reload(Report report) {
    return Stream.of(
            Stream.of(versions(report)),
            report.classes().stream().mapToObj(n -> count(n, "class", "classes")),
            report.values().stream().mapToObj(n -> values(report, n)),
            phases(report, Phase.COMPILE, Phase.LOAD, Phase.MIGRATE, Phase.PAUSE))
        .flatMap(parts -> parts);
  }

  private static String unchanged(Report report) {
    String line = "nothing to reload: " + "the classes are what is running";
    return list(Stream.concat(Stream.of(line), phases(report, Phase.COMPILE)))
        + (report.paused() ? "; the program stays paused" : "");
  }

  private static String versions(Report report) {
    String to = report.stateNow().orElse("");
    String from = report.stateBefore().orElse(to);
    return from.equals(to) && !report.migrated() ? to : from + " → " + to;
  }

  private static String values(Report report, long values) {
    OptionalLong entities = report.entities();
    return count(values, "value")
        + (report.migrated() ? " migrated" : " copied")
        + (entities.isPresent()
            ? " (" + count(entities.getAsLong(), "entity", "entities") + ")"
            : "");
  }

  private static Stream<String> phases(Report report, Phase... shown) {
    return report.phases().entrySet().stream()
        .filter(took -> List.of(shown).contains(took.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .map(took -> name(took.getKey()) + " " + millis(took.getValue()));
  }

  /** As the JSON lines name it, too. */
  static String name(Phase phase) {
    return phase.name().toLowerCase(Locale.ROOT);
  }

  private static String stays(Report report) {
    return report.paused() ? "the program stays paused" : "the program runs on with its old code";
  }

  private static String staysAsItWas(Report report) {
    return report.paused()
        ? "the program stays paused, with its old code and state"
        : "the program runs on with its old code and state";
  }

  private static String subject(Report report) {
    return report.subject().orElse("");
  }

  private static String list(Stream<String> parts) {
    return parts.collect(Collectors.joining(", "));
  }

  private static String count(long n, String one) {
    return count(n, one, one + "s");
  }

  private static String count(long n, String one, String many) {
    return String.format(Locale.ROOT, "%,d ", n) + (n == 1 ? one : many);
  }

  private static String millis(Duration duration) {
    double millis = duration.toNanos() / 1e6;
    return String.format(Locale.ROOT, millis < 9.95 ? "%.1f ms" : "%,.0f ms", millis);
  }
}
