package dev.hearth.test.bench.pause;

import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.Seal;
import dev.hearth.test.bench.reload.DevRunProcess;
import dev.hearth.test.bench.reload.SourceFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dev run of a program with many entities, some of which each step writes; and edits of it.
 *
 * <pre>{@code
 * try (HerdRun run = HerdRun.start(folder, 1_000_000, 10_000, List.of())) {
 *   Held held = run.reload();
 * }
 * }</pre>
 */
final class HerdRun implements AutoCloseable {
  private static final String ANIMAL = "herd/Animal.java";
  private static final String HANDLE = "private final Hot<Double> wool = Hot.of(0.0);";
  private static final String DECISION =
      """

      @dev.hearth.annotations.Migrates(1)
      final class From1 extends V1.Migration {
        @Override
        protected double wool(V1.Animal old) {
          return old.hp() / 2.0;
        }
      }
      """;

  /** So many steps before a save tell how the program runs without. */
  private static final int BEFORE = 40;

  /**
   * What a reload was to the program.
   *
   * @param delay by how much the longest wait for a step was longer than usual, in milliseconds
   * @param usual the longest such delay before the reload
   * @param speed of the steps, as a part of the usual one
   * @param pause for how long no step could run, as the dev run reports it
   * @param total from the save to the first step of the new code
   */
  record Held(double delay, double usual, double speed, double pause, double total) {}

  private final SourceFolder module;
  private final DevRunProcess process;
  private final Steps steps;
  private final String here;
  private int edits;

  private HerdRun(SourceFolder module, DevRunProcess process, Steps steps) throws IOException {
    this.module = module;
    this.process = process;
    this.steps = steps;
    this.here = source(ANIMAL);
  }

  /**
   * Builds, seals and starts it.
   *
   * @param animals how many entities it has
   * @param moving how many of them a step writes
   * @param options of the JVM
   */
  static HerdRun start(Path folder, int animals, int moving, List<String> options)
      throws IOException, InterruptedException {
    SourceFolder module = new SourceFolder(folder);
    Files.createDirectories(module.sources().resolve("herd"));
    for (String name : List.of("Beat", "Vec", "Animal", "Herd")) {
      String file = "herd/" + name + ".java";
      Files.writeString(module.sources().resolve(file), source(file));
    }
    Files.writeString(folder.resolve("pom.xml"), "<project/>\n");
    module.build();
    Path history = Files.createDirectories(folder.resolve("src/main/hot"));
    String schema = Files.readString(module.output().resolve(CompiledSchema.RESOURCE));
    try {
      Seal.seal(SchemaJson.readCompiled(schema), history);
    } catch (Seal.Refused e) {
      throw new IllegalStateException(e);
    }
    module.build();
    Path beat = folder.resolve("beat");
    Steps steps = Steps.in(beat);
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-Dbeat=" + beat, "-Danimals=" + animals, "-Dmoving=" + moving));
    all.add("herd.Herd");
    HerdRun run = new HerdRun(module, DevRunProcess.start(module, all), steps);
    run.expect("started");
    return run;
  }

  private static String source(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(HerdRun.class.getResourceAsStream("/pause/" + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Gives the animals a handle more, by a decision, or takes it away, and waits for the first step
   * of the new code.
   */
  Held reload() throws IOException, InterruptedException {
    int enough = steps.count() + 2 * BEFORE; // the last reload has left garbage
    while (steps.count() < enough) {
      Thread.sleep(10);
    }
    boolean there = edits++ % 2 == 0;
    String text = there ? here.replace("// more", HANDLE) + DECISION : here;
    int begin = steps.count();
    Files.writeString(module.sources().resolve(ANIMAL), text);
    String report = expect("reloaded");
    int end = steps.count();
    double[] before = steps.gaps(begin - BEFORE, begin);
    double[] during = steps.gaps(begin - 1, end);
    double usual = Steps.median(before);
    return new Held(
        longest(during) - usual,
        longest(before) - usual,
        Math.min(1, usual * during.length / Arrays.stream(during).sum()),
        phase(report, "pause"),
        phase(report, "total"));
  }

  private static double longest(double[] gaps) {
    return Arrays.stream(gaps).max().orElseThrow();
  }

  private static double phase(String report, String name) {
    Matcher phase = Pattern.compile("\"" + name + "\":([0-9.E-]+)[,}]").matcher(report);
    if (!phase.find()) {
      throw new IllegalStateException("no " + name + ": " + report);
    }
    return Double.parseDouble(phase.group(1));
  }

  private String expect(String verdict) throws IOException, InterruptedException {
    String report = process.report();
    while (report.contains("\"verdict\":\"lingering\"")) {
      report = process.report(); // of another reload
    }
    if (!report.contains("\"verdict\":\"" + verdict + "\"")) {
      throw new IllegalStateException("not " + verdict + ": " + report);
    }
    return report;
  }

  @Override
  public void close() {
    process.close();
  }
}
