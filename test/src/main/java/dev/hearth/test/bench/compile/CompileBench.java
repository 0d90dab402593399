package dev.hearth.test.bench.compile;

import dev.hearth.test.bench.BenchCommand;
import dev.hearth.test.bench.Figures;
import dev.hearth.test.files.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How much of a compile is the processor's, generated sources included, and what a long history
 * adds to that.
 */
@Command(
    name = "compile",
    description =
        "What the annotation processor costs a compile: of 10, 100 and 1000 state types"
            + " with 2 sealed versions, and of a long history.")
public final class CompileBench extends BenchCommand {
  private static final int VERSIONS = 2;

  @Option(
      names = "--runs",
      description = "Of each compile, after one more (default: ${DEFAULT-VALUE}).")
  private int runs = 3;

  @Option(names = "--types", description = "With the long history (default: ${DEFAULT-VALUE}).")
  private int types = 500;

  @Option(names = "--versions", description = "Of the long history (default: ${DEFAULT-VALUE}).")
  private int versions = 200;

  /** For picocli. */
  CompileBench() {}

  @Override
  protected void measure(Figures figures) throws IOException {
    Path folder = Files.createTempDirectory("hearth-bench");
    try {
      for (int size : List.of(10, 100, 1000)) {
        share(size, folder.resolve("module" + size), figures);
      }
      history(folder.resolve("history"), figures);
    } finally {
      Trees.delete(folder);
    }
  }

  /** Of a module with a few versions the shares of a full compile, and of one of one file. */
  private void share(int size, Path folder, Figures figures) {
    progress(size + " types, " + VERSIONS + " versions");
    LargeModule.of(size, VERSIONS).write(folder);
    JavacRun with = new JavacRun(folder, folder.resolve("with"));
    JavacRun without = new JavacRun(folder, folder.resolve("without"));
    double full = median(with::full);
    double plain = median(() -> without.plain(LargeModule::isState));
    figures.add("processor." + size + ".share.percent", share(full, plain));
    double again = median(() -> with.again(LargeModule::isRoot));
    double plainAgain = median(() -> without.plain(LargeModule::isRoot));
    figures.add("processor." + size + ".incremental.share.percent", share(again, plainAgain));
  }

  private static double share(double with, double without) {
    return 100 * Math.max(0, with - without) / with;
  }

  /** A long history against none: what it takes, and what is generated for each version of it. */
  private void history(Path folder, Figures figures) {
    progress(types + " types, " + versions + " versions");
    LargeModule module = LargeModule.of(types, versions);
    module.write(folder.resolve("long"));
    module.withoutPast().write(folder.resolve("none"));
    JavacRun with = new JavacRun(folder.resolve("long"), folder.resolve("long/target"));
    JavacRun without = new JavacRun(folder.resolve("none"), folder.resolve("none/target"));
    double full = median(with::full);
    double none = median(without::full);
    String name = "history." + types + "x" + versions;
    figures.add(name + ".full.ratio", full / none);
    figures.add(name + ".full.perVersion.ms", 1000 * (full - none) / (versions - 1));
    double again = median(() -> with.again(LargeModule::isRoot));
    double noneAgain = median(() -> without.again(LargeModule::isRoot));
    figures.add(name + ".incremental.ratio", again / noneAgain);
    long generated = with.generatedBytes();
    long changes = module.changes();
    figures.add(name + ".generated.bytesPerChange", (double) generated / changes);
    figures.add(
        name + ".classes.bytesPerChange",
        (double) (with.classBytes() - without.classBytes()) / changes);
  }

  /** Of some runs, after one that is not counted. */
  private double median(DoubleSupplier seconds) {
    List<Double> all = new ArrayList<>();
    for (int i = 0; i <= Math.max(1, runs); i++) {
      all.add(seconds.getAsDouble());
    }
    List<Double> counted = all.subList(1, all.size());
    Collections.sort(counted);
    return counted.get(counted.size() / 2);
  }
}
