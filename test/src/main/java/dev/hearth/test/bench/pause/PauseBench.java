package dev.hearth.test.bench.pause;

import dev.hearth.test.bench.BenchCommand;
import dev.hearth.test.bench.Figures;
import dev.hearth.test.bench.pause.HerdRun.Held;
import dev.hearth.test.files.Trees;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How long a reload that migrates a million entities holds up a program with a step in each 16
 * milliseconds, against one that stops it.
 *
 * <p>A delay is by how much the longest wait for a step was longer than usual: all is in it, also
 * what the garbage collector and the compiler took. The pause is what the dev run reports: for how
 * long no step could run for the reload's own sake.
 */
@Command(
    name = "pause",
    description =
        "How long a reload that migrates a million entities holds the program up, beside steps that"
            + " write some of them, or all.")
public final class PauseBench extends BenchCommand {
  private static final String STOPPED = "-Dhot.beside=false";

  @Option(names = "--runs", description = "Reloads that count (default: ${DEFAULT-VALUE}).")
  private int runs = 8;

  @Option(names = "--warm", description = "Reloads before those (default: ${DEFAULT-VALUE}).")
  private int warm = 4;

  @Option(names = "--entities", description = "How many (default: ${DEFAULT-VALUE}).")
  private int entities = 1_000_000;

  /** For picocli. */
  PauseBench() {}

  @Override
  protected void measure(Figures figures) throws Exception {
    Path folder = Files.createTempDirectory("hearth-bench");
    try {
      String size = entities == 1_000_000 ? "1M" : Integer.toString(entities);
      String some = "dirty1pct." + size;
      String all = "dirtyAll." + size;
      figures.goal("pause." + some + ".ms", "<= 16");
      figures.goal("steps.duringReload.ratio", ">= 0.5");
      figures.goal("pause." + all + ".ratio", "<= 1.1");
      List<Held> beside = reloads(folder.resolve("some"), entities / 100, List.of());
      List<Held> stopped = reloads(folder.resolve("stopped"), entities / 100, List.of(STOPPED));
      add(some, beside, stopped, figures);
      figures.add("steps.duringReload.ratio", median(beside, Held::speed));
      figures.add("steps.duringStopped.ratio", median(stopped, Held::speed));
      add(
          all,
          reloads(folder.resolve("all"), entities, List.of()),
          reloads(folder.resolve("allStopped"), entities, List.of(STOPPED)),
          figures);
    } finally {
      Trees.delete(folder);
    }
  }

  private List<Held> reloads(Path folder, int moving, List<String> options) throws Exception {
    Files.createDirectories(folder);
    List<Held> counted = new ArrayList<>();
    try (HerdRun run = HerdRun.start(folder, entities, moving, options)) {
      for (int i = 0; i < warm + runs; i++) {
        Held held = run.reload();
        progress(folder.getFileName() + ": " + text(held));
        if (i >= warm) {
          counted.add(held);
        }
      }
    }
    return counted;
  }

  private static String text(Held held) {
    return String.format(
        Locale.ROOT,
        "delay %.1f ms (usual %.1f), pause %.1f ms, speed %.2f, save to step %.0f ms",
        held.delay(),
        held.usual(),
        held.pause(),
        held.speed(),
        held.total());
  }

  private static void add(String name, List<Held> beside, List<Held> stopped, Figures figures) {
    figures.add("pause." + name + ".ms", median(beside, Held::pause));
    figures.add("pause." + name + ".stopped.ms", median(stopped, Held::pause));
    figures.add(
        "pause." + name + ".ratio", median(beside, Held::pause) / median(stopped, Held::pause));
    figures.add("delay." + name + ".ms", median(beside, Held::delay));
    figures.add("delay." + name + ".stopped.ms", median(stopped, Held::delay));
    figures.add("delay." + name + ".usual.ms", median(beside, Held::usual));
    figures.add("total." + name + ".ms", median(beside, Held::total));
    figures.add("total." + name + ".stopped.ms", median(stopped, Held::total));
  }

  private static double median(List<Held> all, ToDoubleFunction<Held> figure) {
    return Steps.median(all.stream().mapToDouble(figure).toArray());
  }
}
