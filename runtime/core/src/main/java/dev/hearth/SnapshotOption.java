package dev.hearth;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code -Dhot.snapshot=FILE} asks for. For engines only: a program has no use for it.
 *
 * <pre>{@code
 * HotProgram program = SnapshotOption.restored(Arena.class).orElseGet(…);
 * SnapshotOption.save(program);
 * }</pre>
 *
 * <p>Called by the thread that steps the program.
 */
public final class SnapshotOption {
  private static final String NAME = "hot.snapshot";

  private SnapshotOption() {}

  /** The file that is to be restored from and saved to. */
  public static Optional<Path> file() {
    return Optional.ofNullable(System.getProperty(NAME))
        .filter(file -> !file.isBlank())
        .map(Path::of);
  }

  /**
   * The program that was saved; none without the option, or when nothing was saved yet.
   *
   * @throws dev.hearth.snapshot.SnapshotException when it cannot be restored
   */
  public static Optional<HotProgram> restored(Class<? extends HotProgram> type) {
    return file().filter(Files::exists).map(file -> Snapshots.restore(type, file));
  }

  /**
   * Saves a program at its end, if that is asked for.
   *
   * @throws dev.hearth.snapshot.SnapshotException when it cannot be saved
   */
  public static void save(HotProgram program) {
    file().ifPresent(file -> Snapshots.save(program, file));
  }
}
