package dev.hearth.test.bench.reload;

import dev.hearth.test.bench.BenchCommand;
import dev.hearth.test.bench.Figures;
import dev.hearth.test.files.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** From the write of a source file to the end of the first step of the new code. */
@Command(
    name = "reload",
    description =
        "Milliseconds from a save to the first step of the new code, of the sample game and of a"
            + " module of 1000 classes.")
public final class ReloadBench extends BenchCommand {
  @Option(names = "--runs", description = "Of each edit (default: ${DEFAULT-VALUE}).")
  private int runs = 30;

  @Option(
      names = "--warm",
      description = "Edits of each kind that are not counted (default: ${DEFAULT-VALUE}).")
  private int warm = 10;

  @Option(
      names = "--settle",
      description =
          "Seconds between the start and the first edit, as somebody has to type it (default:"
              + " ${DEFAULT-VALUE}).")
  private int settle = 15;

  @Option(
      names = "--only",
      description = "sample or module1000; both unless said.",
      defaultValue = "")
  private String only = "";

  /** For picocli. */
  ReloadBench() {}

  private interface Made {
    EditedModule in(Path root) throws IOException;
  }

  @Override
  protected void measure(Figures figures) throws Exception {
    Path folder = Files.createTempDirectory("hearth-bench");
    try {
      figures.goal("body.sample.median.ms", "<= 60");
      figures.goal("layout.sample.median.ms", "<= 100");
      figures.goal("body.module1000.median.ms", "<= 200");
      figures.goal("layout.module1000.median.ms", "<= 200");
      measure("sample", SampleModule::in, folder, figures);
      measure("module1000", LargeProgram::in, folder, figures);
    } finally {
      Trees.delete(folder);
    }
  }

  private void measure(String name, Made made, Path folder, Figures figures) throws Exception {
    if (!only.isEmpty() && !only.equals(name)) {
      return;
    }
    progress(name + ": build");
    EditedModule module = made.in(folder.resolve(name));
    try (DevRunProcess run = DevRunProcess.start(module.folder(), module.program())) {
      require(run.report(), "started");
      Thread.sleep(1000L * settle);
      progress(name + ": edits");
      edits("body." + name, module, module.body(), run, figures);
      edits("layout." + name, module, module.layout(), run, figures);
    }
  }

  private void edits(
      String name, EditedModule module, Edit edit, DevRunProcess run, Figures figures)
      throws Exception {
    List<Double> took = new ArrayList<>();
    Map<String, List<Double>> phases = new LinkedHashMap<>();
    int all = 2 * ((warm + runs + 1) / 2); // there and back
    for (int i = 0; i < all; i++) {
      Thread.sleep(150); // nobody saves at once again, and the program goes on stepping
      long begin = System.nanoTime();
      module.save(edit, i);
      String report = run.report();
      while (report.contains("\"verdict\":\"lingering\"")) {
        progress(report); // of another reload
        report = run.report();
      }
      double ms = (System.nanoTime() - begin) / 1e6;
      require(report, "reloaded");
      if (i >= warm) {
        took.add(ms);
        Map<String, Double> parts = Phases.of(report);
        add(phases, "notice", ms - Objects.requireNonNull(parts.get("total")));
        parts.forEach((phase, part) -> add(phases, phase, part));
      }
    }
    figures.add(name + ".median.ms", median(took));
    phases.forEach((phase, values) -> figures.add(name + "." + phase + ".ms", median(values)));
  }

  private static void add(Map<String, List<Double>> phases, String phase, double ms) {
    phases.computeIfAbsent(phase, p -> new ArrayList<>()).add(ms);
  }

  private static void require(String report, String verdict) {
    if (!report.contains("\"verdict\":\"" + verdict + "\"")) {
      throw new IllegalStateException("not " + verdict + ": " + report);
    }
  }

  private static double median(List<Double> all) {
    List<Double> sorted = all.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
