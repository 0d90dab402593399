package dev.hearth.test.bench.soak;

import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.Seal;
import dev.hearth.test.bench.reload.DevRunProcess;
import dev.hearth.test.bench.reload.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A dev run that is edited at random, and looked at.
 *
 * <pre>{@code
 * try (SoakRun run = SoakRun.start(folder, seed)) {
 *   run.reload(100);
 *   Usage before = run.usage();
 *   run.reload(1000);
 *   run.usage().since(before);
 *   run.errors();
 * }
 * }</pre>
 */
public final class SoakRun implements AutoCloseable {
  /** The program goes on for a little between two saves. */
  private static final long REST = 20;

  private final SourceFolder module;
  private final DevRunProcess process;

  /** Null until it is asked: a process that has only begun to start does not answer. */
  private @Nullable Gauge gauge;

  private final Edits edits;
  private final Town town = new Town();
  private final List<String> errors = new ArrayList<>();
  private final SortedMap<String, Integer> verdicts = new TreeMap<>();
  private Map<String, String> saved;
  private Code running;

  private SoakRun(SourceFolder module, Edits edits, Code first, DevRunProcess process) {
    this.module = module;
    this.edits = edits;
    this.running = first;
    this.saved = Sources.of(first);
    this.process = process;
    town.reloaded(first);
  }

  /**
   * Writes, builds, seals and starts the program.
   *
   * @param seed of what is made up
   */
  public static SoakRun start(Path folder, long seed) throws IOException, InterruptedException {
    SourceFolder module = new SourceFolder(folder);
    Edits edits = new Edits(new Random(seed));
    Code first = edits.first();
    write(module, Sources.of(first));
    Files.writeString(folder.resolve("pom.xml"), "<project/>\n");
    module.build();
    seal(module);
    module.build();
    DevRunProcess process = DevRunProcess.start(module, List.of("town.Town"));
    SoakRun run = new SoakRun(module, edits, first, process);
    run.expect("started");
    return run;
  }

  private static void seal(SourceFolder module) throws IOException {
    Path schema = module.output().resolve(CompiledSchema.RESOURCE);
    Path history = Files.createDirectories(module.root().resolve("src/main/hot"));
    try {
      Seal.seal(SchemaJson.readCompiled(Files.readString(schema)), history);
    } catch (Seal.Refused e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(SourceFolder module, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = module.sources().resolve(file.getKey());
      if (file.getValue().isEmpty()) {
        Files.delete(path);
      } else {
        Files.createDirectories(path.resolve("..").normalize());
        Files.writeString(path, file.getValue());
      }
    }
  }

  /** Saves edits until so many have taken over; those that are wrong come on top. */
  public void reload(int times) throws IOException, InterruptedException {
    for (int i = 0; i < times; i += edit() ? 1 : 0) {
      Thread.sleep(REST);
    }
  }

  /** Saves one edit, and sees what comes of it; true when it takes over. */
  private boolean edit() throws IOException, InterruptedException {
    Edit edit = edits.after(running);
    write(module, Sources.changes(saved, edit.sources()));
    saved = edit.sources();
    expect(edit.verdict());
    if (edit.takesOver()) {
      running = edit.code();
      town.reloaded(running);
    }
    String state = Files.readString(module.root().resolve("state.txt"));
    if (!state.equals(town.text())) {
      errors.add("the state is " + state + ", and should be " + town.text());
    }
    Path broken = module.root().resolve("broken.txt");
    if (Files.exists(broken)) {
      errors.add("to another thread " + Files.readString(broken));
    }
    return edit.takesOver();
  }

  /** Whatever else is reported is an error. */
  private void expect(String verdict) throws IOException, InterruptedException {
    String report = process.report();
    while (!report.contains("\"verdict\":\"" + verdict + "\"")) {
      errors.add("not " + verdict + ": " + report);
      if (errors.size() > 10) {
        throw new IllegalStateException(String.join("\n", errors));
      }
      report = process.report();
    }
    verdicts.merge(verdict, 1, Integer::sum);
  }

  /** What the process has in use. */
  public Usage usage() throws IOException, InterruptedException {
    Gauge asked = gauge == null ? Gauge.of(process.pid()) : gauge;
    gauge = asked;
    return asked.usage();
  }

  /** What has not come as it should. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** How often which verdict came that was expected. */
  public Map<String, Integer> verdicts() {
    return Map.copyOf(verdicts);
  }

  @Override
  public void close() throws IOException {
    try {
      if (gauge != null) {
        gauge.close();
      }
    } finally {
      process.close();
    }
  }
}
