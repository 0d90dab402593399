package dev.hearth.snapshot;

import dev.hearth.schema.Names;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** A dry run's report as a person reads it. */
final class DryRunText {
  private final DryRun run;
  private final Set<String> types;
  private final StringBuilder text = new StringBuilder();

  private DryRunText(DryRun run) {
    this.run = run;
    this.types = new TreeSet<>(run.before().keySet());
    types.addAll(run.after().keySet());
  }

  static String of(DryRun run) {
    DryRunText text = new DryRunText(run);
    text.text.append(run.failure().orElse(run.file() + " can be restored, " + run.route() + "."));
    text.counts();
    text.losses();
    return text.text.toString();
  }

  private void counts() {
    if (types.isEmpty()) {
      return;
    }
    int width = types.stream().mapToInt(type -> display(type).length()).max().orElse(0);
    String row = "%n  %-" + width + "s  %9s  %9s";
    text.append(System.lineSeparator());
    text.append(row.formatted("", "before", "after"));
    for (String type : types) {
      text.append(
          row.formatted(display(type), count(run.before(), type), count(run.after(), type)));
    }
  }

  /** Nothing where it is not known. */
  private static String count(SortedMap<String, Long> counts, String type) {
    return counts.isEmpty() ? "?" : counts.getOrDefault(type, 0L).toString();
  }

  private void losses() {
    if (run.losses().isEmpty()) {
      return;
    }
    text.append("%n%n  given up on the way:".formatted());
    for (DryRun.Loss loss : run.losses()) {
      long objects = loss.objects().orElse(-1);
      text.append(
          "%n    %s of state version %d, which %s %s had: %s"
              .formatted(
                  loss.drop().name(),
                  loss.drop().version(),
                  objects < 0 ? "?" : Long.toString(objects),
                  objects == 1 ? "object" : "objects",
                  loss.drop().reason()));
    }
  }

  /** Without its package, unless another type has that name. */
  private String display(String type) {
    String simple = Names.simple(type);
    return types.stream().filter(other -> Names.simple(other).equals(simple)).count() > 1
        ? Names.canonical(type)
        : simple;
  }
}
