package dev.hearth.schema;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Accepts a compiled schema as the next state version.
 *
 * <pre>
 * java -cp … dev.hearth.schema.Seal target/classes src/main/hot
 * java -cp … dev.hearth.schema.Seal --check target/classes src/main/hot
 * </pre>
 *
 * <p>Needs no compiler: it takes the {@code META-INF/hearth/schema.json} of a compile that passed,
 * checks the chain, and adds the next file. Sealing the same schema twice is a no-op. With {@code
 * --check} nothing is written, and a schema that is not sealed is refused.
 */
public final class Seal {
  /** A schema that cannot be sealed; the message says why, and the way out. */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /**
   * What sealing came to.
   *
   * @param version the version that has the schema now
   * @param file its file
   * @param added whether that is new
   */
  public record Result(int version, Path file, boolean added) {}

  private static final String USAGE =
      """
      usage: dev.hearth.schema.Seal [--check] CLASSES HISTORY
        CLASSES  the class output of a compile that passed, target/classes
        HISTORY  the folder of the sealed versions, src/main/hot
        --check  write nothing; fail when the compiled schema is not sealed\
      """;

  private Seal() {}

  /** Seals, and exits with 0 when all is well, 1 when refused, 2 for a wrong call. */
  public static void main(String[] args) {
    int status = run(args, System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(String[] args, PrintStream out, PrintStream err) {
    List<String> folders = new ArrayList<>(List.of(args));
    boolean check = folders.remove("--check");
    if (folders.size() != 2 || folders.stream().anyMatch(arg -> arg.startsWith("-"))) {
      err.println(USAGE);
      return 2;
    }
    Path history = Path.of(folders.get(1));
    try {
      CompiledSchema compiled = read(Path.of(folders.get(0)));
      Result result = check ? check(compiled, history) : seal(compiled, history);
      out.println(
          result.added()
              ? "sealed state version " + result.version() + ": " + result.file()
              : "today's state is sealed as version " + result.version() + ": " + result.file());
      return 0;
    } catch (Refused refused) {
      err.println(refused.getMessage());
      return 1;
    }
  }

  private static CompiledSchema read(Path classes) throws Refused {
    Path file = classes.resolve(CompiledSchema.RESOURCE);
    if (!Files.isRegularFile(file)) {
      throw new Refused(
          "nothing to seal: "
              + file
              + " is not there. It is written by a compile that passes, with Hearth's processor");
    }
    try {
      return SchemaJson.readCompiled(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    } catch (SchemaFormatException e) {
      throw new Refused(file + " cannot be read: " + e.getMessage() + ". Compile again");
    }
  }

  /**
   * Adds the schema to the history as its next version, unless the newest one has it already.
   *
   * @throws Refused when the history is broken, or is not the one that was compiled against
   */
  public static Result seal(CompiledSchema compiled, Path folder) throws Refused {
    History history = sound(folder);
    Optional<Result> sealed = alreadySealed(compiled, history, folder);
    if (sealed.isPresent()) {
      return sealed.get();
    }
    String newest = history.newestHash();
    if (!newest.equals(compiled.history())) {
      throw new Refused(
          "the history in "
              + folder
              + " has changed since the last compile, so today's state was never checked against"
              + " it. Compile again, then seal");
    }
    int version = history.newest().map(SealedVersion::version).orElse(0) + 1;
    Path file = folder.resolve(version + ".json");
    write(file, SchemaJson.write(SealedVersion.of(version, newest, compiled.schema())));
    return new Result(version, file, true);
  }

  /**
   * Looks whether the schema is the newest sealed version.
   *
   * @throws Refused when it is not, or when the history is broken
   */
  public static Result check(CompiledSchema compiled, Path folder) throws Refused {
    return alreadySealed(compiled, sound(folder), folder)
        .orElseThrow(
            () ->
                new Refused(
                    "[hot:unsealed-change] today's state is not the newest version in "
                        + folder
                        + ". Seal it, and commit the file"));
  }

  private static History sound(Path folder) throws Refused {
    History history = History.read(folder);
    if (!history.problems().isEmpty()) {
      StringBuilder text = new StringBuilder("the history in " + folder + " is broken");
      for (HistoryProblem problem : history.problems()) {
        text.append("\n[hot:").append(problem.code().text()).append("] ").append(problem.message());
      }
      throw new Refused(text.toString());
    }
    return history;
  }

  private static Optional<Result> alreadySealed(
      CompiledSchema compiled, History history, Path folder) {
    return history
        .newest()
        .filter(newest -> newest.schema().sameLayout(compiled.schema()))
        .map(
            newest ->
                new Result(newest.version(), folder.resolve(newest.version() + ".json"), false));
  }

  private static void write(Path file, String text) {
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
      // No temporary file of the JDK's: others could not read it.
      Path beside = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid());
      try {
        Files.writeString(beside, text);
        Files.move(beside, file);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
