package dev.hearth.test.bench.reload;

import dev.hearth.test.bench.BenchCommand;
import dev.hearth.test.bench.Figures;
import dev.hearth.test.files.Trees;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether somebody who looks at the sample game sees that it is reloaded. */
@Command(
    name = "frames",
    description =
        "When the frames of the sample game come to a player, while its code is reloaded and while"
            + " it is not: edits of bodies, and of layouts of state from a sealed version and from"
            + " a draft.")
public final class FramesBench extends BenchCommand {
  private static final Pattern ADDRESS = Pattern.compile("Play at http://(\\S+)");

  @Option(names = "--reloads", description = "How many (default: ${DEFAULT-VALUE}).")
  private int reloads = 20;

  @Option(
      names = "--warm",
      description = "Reloads before, that are not counted (default: ${DEFAULT-VALUE}).")
  private int warm = 4;

  @Option(names = "--bots", description = "Ships in the game (default: ${DEFAULT-VALUE}).")
  private int bots = 1000;

  @Option(
      names = "--settle",
      description = "Seconds between the start and the first edit (default: ${DEFAULT-VALUE}).")
  private int settle = 15;

  @Option(
      names = "--apart",
      description = "Seconds between two reloads (default: ${DEFAULT-VALUE}).")
  private int apart = 2;

  /** For picocli. */
  FramesBench() {}

  @Override
  protected void measure(Figures figures) throws Exception {
    Path folder = Files.createTempDirectory("hearth-bench");
    try {
      progress("build");
      EditedModule module = SampleModule.in(folder, bots);
      try (DevRunProcess run = DevRunProcess.start(module.folder(), module.program())) {
        String address = run.line(ADDRESS).group(1);
        require(run.report(), "started");
        try (FrameWatch watch = FrameWatch.of(URI.create("ws://" + address + "/ws"))) {
          Thread.sleep(1000L * settle);
          watch(module, run, watch, figures);
        }
      }
    } finally {
      Trees.delete(folder);
    }
  }

  private void watch(EditedModule module, DevRunProcess run, FrameWatch watch, Figures figures)
      throws Exception {
    progress("warm up");
    for (int i = 0; i < warm; i++) {
      reload(module, run, i);
    }
    progress("reloads");
    List<Double> calm = new ArrayList<>();
    List<Double> reloaded = new ArrayList<>();
    List<Double> longestCalm = new ArrayList<>();
    List<Double> bodies = new ArrayList<>();
    List<Double> layouts = new ArrayList<>();
    List<Double> pauses = new ArrayList<>();
    watch.gaps();
    for (int i = 0; i < reloads; i++) {
      // By turns, as whatever else the machine does changes, too.
      Thread.sleep(1000L * apart);
      List<Double> before = watch.gaps();
      longestCalm.add(at(1, before));
      calm.addAll(before);
      pauses.add(reload(module, run, warm + i));
      List<Double> gaps = watch.gaps();
      (isLayout(warm + i) ? layouts : bodies).add(at(1, gaps));
      reloaded.addAll(gaps);
    }
    // Less than two frames: none is missed, and none comes a whole frame late.
    figures.goal("reloads.longest.ms", "<= 66");
    figures.goal("reloads.p99.ratio", "<= 1.5");
    figures.add("reloads.count", reloads);
    add("calm", calm, figures);
    add("reloads", reloaded, figures);
    figures.add("reloads.p99.ratio", at(0.99, reloaded) / at(0.99, calm));
    figures.add("pause.median.ms", at(0.5, pauses));
    figures.add("calm.longest.median.ms", at(0.5, longestCalm));
    if (!bodies.isEmpty()) {
      figures.add("bodies.longest.median.ms", at(0.5, bodies));
    }
    if (!layouts.isEmpty()) {
      figures.add("layouts.longest.median.ms", at(0.5, layouts));
    }
  }

  private static void add(String name, List<Double> gaps, Figures figures) {
    figures.add(name + ".frames.count", gaps.size());
    figures.add(name + ".median.ms", at(0.5, gaps));
    figures.add(name + ".p99.ms", at(0.99, gaps));
    figures.add(name + ".longest.ms", at(1, gaps));
  }

  /** Two edits of a body, there and back; then two of a layout. */
  private static boolean isLayout(int n) {
    return n % 4 >= 2;
  }

  /** Saves an edit, waits until it runs and the time for it is over, and gives the pause. */
  private double reload(EditedModule module, DevRunProcess run, int n) throws Exception {
    long begin = System.nanoTime();
    module.save(isLayout(n) ? module.layout() : module.body(), n);
    String report = run.report();
    while (report.contains("\"verdict\":\"lingering\"")) {
      progress(report); // of another reload
      report = run.report();
    }
    require(report, "reloaded");
    long left = 1_000_000_000L * apart - (System.nanoTime() - begin);
    Thread.sleep(Math.max(0, left / 1_000_000));
    return Objects.requireNonNull(Phases.of(report).get("pause"), report);
  }

  private static void require(String report, String verdict) {
    if (!report.contains("\"verdict\":\"" + verdict + "\"")) {
      throw new IllegalStateException("not " + verdict + ": " + report);
    }
  }

  /** The one below which that part of them is. */
  private static double at(double part, List<Double> all) {
    if (all.isEmpty()) {
      throw new IllegalStateException("no frames came");
    }
    List<Double> sorted = all.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(part * sorted.size())));
  }
}
