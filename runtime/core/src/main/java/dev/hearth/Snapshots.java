package dev.hearth;

import dev.hearth.migrate.CompiledCode;
import dev.hearth.migrate.MigrationException;
import dev.hearth.snapshot.DryRun;
import dev.hearth.snapshot.SnapshotException;
import dev.hearth.snapshot.SnapshotReader;
import dev.hearth.snapshot.SnapshotWriter;
import java.nio.file.Path;

/**
 * Keeps a program's state over a restart.
 *
 * <pre>{@code
 * Snapshots.save(arena, Path.of("arena.json"));                        // to read and edit
 * Arena arena = Snapshots.restore(Arena.class, Path.of("arena.json"));
 * }</pre>
 *
 * <p>A file whose name ends in {@code .cbor} is written in CBOR, which is smaller; any other in
 * JSON. Which one a file is shows when it is read. A snapshot of any sealed version is restored,
 * through the same migrations as a live reload. {@code -Dhot.snapshot=FILE} does both by itself: it
 * restores at the start of {@link HotRuntime#run}, and saves at its end.
 *
 * <p>To be called by the thread that steps the program, between two steps.
 */
public final class Snapshots {
  private Snapshots() {}

  /**
   * Writes the program's state: all that its handles lead to.
   *
   * <p>The file is replaced at once, when the new one is whole and synced: whatever stops the
   * process, there is the old one or the new one. The old one is kept, as {@code NAME.previous}.
   *
   * @throws SnapshotException when it cannot be written; the old file is as it was
   */
  public static void save(HotProgram program, Path file) {
    SnapshotWriter.write(program, code(program.getClass(), file), file);
  }

  /**
   * A program with the state of a snapshot, in the program's code of today. It is not started:
   * {@link HotProgram#start} is for fresh ones.
   *
   * @throws SnapshotException when the file is no snapshot of the program, is damaged, or cannot be
   *     migrated; the message names the file, the place and the reason, and the file is as it was
   */
  public static <P extends HotProgram> P restore(Class<P> program, Path file) {
    return program.cast(SnapshotReader.read(file, code(program, file), program).program());
  }

  /**
   * Tries what {@link #restore} would do, in memory only: the file is as it was, and the program
   * that comes of it is thrown away.
   *
   * <pre>{@code
   * System.out.println(Snapshots.dryRun(Arena.class, Path.of("arena.json")));
   * // arena.json can be restored, from state version 1. …
   * }</pre>
   *
   * @return what there is before and after, what is given up, and why it cannot be restored if it
   *     cannot
   * @throws SnapshotException as {@link #restore} does, when the file is none that can be read, or
   *     is of a version that leads nowhere: then there is nothing to tell
   */
  public static <P extends HotProgram> DryRun dryRun(Class<P> program, Path file) {
    return SnapshotReader.dryRun(file, code(program, file), program);
  }

  private static CompiledCode code(Class<?> program, Path file) {
    try {
      return CompiledCode.of(program);
    } catch (MigrationException e) {
      throw SnapshotException.without(file, e);
    }
  }
}
