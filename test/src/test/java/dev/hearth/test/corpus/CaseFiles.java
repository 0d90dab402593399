package dev.hearth.test.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a case for a test.
 *
 * <pre>{@code
 * CaseFiles.in(folder, "loops").program("v1", "int n", "1", "while (true) {}");
 * }</pre>
 */
public final class CaseFiles {
  private final Path folder;

  private CaseFiles(Path folder) {
    this.folder = folder;
  }

  /** A case of a program that takes one step, in a folder of its own. */
  public static CaseFiles in(Path parent, String name) {
    return new CaseFiles(parent.resolve(name))
        .file("case.properties", "change=E10\nprogram=game.Main\nsteps=1\n");
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /** Writes a file. */
  public CaseFiles file(String name, String text) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds lines to the properties. */
  public CaseFiles keys(String lines) {
    try {
      Path file = folder.resolve("case.properties");
      return file("case.properties", Files.readString(file) + lines + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts another text in the place of the first of one. */
  public CaseFiles edit(String name, String before, String after) {
    try {
      String text = Files.readString(folder.resolve(name));
      int at = text.indexOf(before);
      return file(name, text.substring(0, at) + after + text.substring(at + before.length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A version whose program holds one value, which begins with an {@code int n}.
   *
   * @param more further components and the arguments for them: {@code ", long m", ", 2"}
   * @param value an expression for the first {@code n}
   * @param step statements of a step, besides adding one to {@code n}
   */
  public CaseFiles version(String version, String more, String args, String value, String step) {
    return file(
        version + "/game/Main.java",
        """
        package game;

        import dev.hearth.*;
        import dev.hearth.annotations.*;

        @HotState
        public final class Main implements HotProgram {
          private final Hot<Value> value = Hot.of(new Value(0ARGS));

          @Override public void start() {
            value.set(new Value(VALUEARGS));
          }

          @Override public void step() {
            value.update(v -> new Value(v.n() + 1ARGS));
            STEP
          }
        }

        @HotState record Value(int nMORE) {
          static int fail(String what) { throw new IllegalStateException(what); }
        }
        """
            .replace("VALUE", value)
            .replace("STEP", step)
            .replace("ARGS", args)
            .replace("MORE", more));
  }

  /** A first version. */
  public CaseFiles v1(String value, String step) {
    return version("v1", "", "", value, step);
  }

  /** A naive second version, and one that says that {@code m} is ten times {@code n}. */
  public CaseFiles v2(String problem) {
    return version("v2-undecided", ", long m", ", 5", "0", "")
        .file("problems-2.txt", problem + "\n")
        .version("v2", ", long m", ", 5", "0", "")
        .file(
            "v2/game/From1.java",
            """
            package game;

            @dev.hearth.annotations.Migrates(1)
            final class From1 extends V1.Migration {
              @Override protected long m(V1.Value old) { return old.n() * 10L; }
            }
            """);
  }

  /** What {@link #v2} comes to after a first version has come to {@code n}. */
  public CaseFiles state(int n, long m) {
    return file("state.json", "{\"@id\": 1, \"value\": {\"n\": " + n + ", \"m\": " + m + "}}");
  }

  /** A whole case that begins with some value, and takes a step that does some more. */
  public CaseFiles whole(String value, String step, int n) {
    return v1(value, step).v2("undecided-component Value.m").state(n, 10L * n);
  }
}
