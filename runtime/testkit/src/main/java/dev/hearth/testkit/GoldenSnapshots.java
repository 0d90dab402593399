package dev.hearth.testkit;

import dev.hearth.HotProgram;
import dev.hearth.Snapshots;
import dev.hearth.migrate.CompiledCode;
import dev.hearth.migrate.StateClasses;
import dev.hearth.schema.Names;
import dev.hearth.snapshot.SnapshotException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps a snapshot of every sealed version, and checks that each is still restored to what it was
 * accepted as.
 *
 * <pre>{@code
 * @Test
 * void oldSnapshotsAreRestored() {
 *   GoldenSnapshots.in(Path.of("src/test/golden")).check(Arena.class, Examples::busyArena);
 * }
 * }</pre>
 *
 * <p>When today's state is sealed as version 3, and the folder has no {@code Arena-3.json}, it is
 * written: the state of {@code busyArena()}. From then on it is never written again. Beside it is
 * {@code Arena-3.txt}: what restoring it gives, in today's classes, as a text. All of it is to be
 * committed, as it is: a tool that changes line ends damages a snapshot.
 *
 * <p>A snapshot that cannot be restored, or gives something else than its text says, is a failure;
 * so is each of them once the state has changed since. Then the message, and a diff of the texts,
 * shows what became of the old state; {@code -Dhot.golden=update} accepts it.
 */
public final class GoldenSnapshots {
  private static final String OPTION = "hot.golden";
  private static final String UPDATE = "update";
  private static final String HOW = "-D" + OPTION + "=" + UPDATE;

  private final Path folder;

  private GoldenSnapshots(Path folder) {
    this.folder = folder;
  }

  /** Those of a folder, which need not be there yet. */
  public static GoldenSnapshots in(Path folder) {
    return new GoldenSnapshots(folder);
  }

  /**
   * Checks all that are kept of {@code program}, and keeps one of today's version if there is none.
   *
   * @param example makes a program whose state is worth keeping: something of everything. Only
   *     called for a version of which none is kept
   * @throws AssertionError when one cannot be restored, or is restored to something else
   * @throws UncheckedIOException when the folder cannot be read or written
   */
  public <P extends HotProgram> void check(Class<P> program, Supplier<? extends P> example) {
    new Run(program, CompiledCode.of(program)).check(example);
  }

  private final class Run {
    private final Class<? extends HotProgram> program;
    private final CompiledCode code;
    private final StateClasses classes;
    private final List<String> failures = new ArrayList<>();

    Run(Class<? extends HotProgram> program, CompiledCode code) {
      this.program = program;
      this.code = code;
      this.classes = StateClasses.of(code.schema(), UnaryOperator.identity(), code.loader());
    }

    void check(Supplier<? extends HotProgram> example) {
      SortedMap<Integer, Path> kept = kept();
      int today = code.sealedVersion();
      if (today > 0 && !kept.containsKey(today)) {
        keep(today, example.get());
      }
      kept.values().forEach(this::compare);
      if (!failures.isEmpty()) {
        throw new AssertionError(String.join("\n\n", failures));
      }
    }

    private SortedMap<Integer, Path> kept() {
      SortedMap<Integer, Path> kept = new TreeMap<>();
      Pattern name = Pattern.compile(Pattern.quote(name()) + "-([1-9][0-9]{0,8})\\.json");
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : files.toList()) {
            Matcher match = name.matcher(String.valueOf(file.getFileName()));
            if (match.matches()) {
              kept.put(Integer.valueOf(match.group(1)), file);
            }
          }
        } catch (IOException e) {
          throw new UncheckedIOException("cannot read " + folder, e);
        }
      }
      return kept;
    }

    private String name() {
      return Names.simple(program.getName());
    }

    private void keep(int version, HotProgram example) {
      Path file = folder.resolve(name() + "-" + version + ".json");
      Snapshots.save(example, file);
      String restored = restored(file);
      String saved = StateText.of(classes, example, true);
      TextDiff.between(saved, restored)
          .ifPresent(
              diff -> failures.add(file + " is not restored to the state it is of:\n" + diff));
      write(text(file), restored);
    }

    private void compare(Path file) {
      Path text = text(file);
      String restored;
      try {
        restored = restored(file);
      } catch (SnapshotException e) {
        failures.add(
            e.getMessage()
                + "\n  If this version is supported no more, delete "
                + file.getFileName()
                + " and "
                + text.getFileName());
        return;
      }
      if (UPDATE.equals(System.getProperty(OPTION))) {
        write(text, restored);
      } else if (!Files.exists(text)) {
        failures.add(
            file + " was never accepted: " + text.getFileName() + " is missing. " + HOW + " does");
      } else {
        TextDiff.between(read(text), restored)
            .ifPresent(
                diff ->
                    failures.add(
                        file
                            + " is restored to something else than was accepted. If that is right, "
                            + HOW
                            + " accepts it:\n"
                            + diff));
      }
    }

    private String restored(Path file) {
      return StateText.of(classes, Snapshots.restore(program, file), true);
    }
  }

  private static Path text(Path file) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".txt");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
