package dev.hearth.snapshot;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot cannot be written, or cannot be restored; the message names the file, the place in it
 * and the reason.
 *
 * <pre>
 * arena.json cannot be restored: at line 12, column 40, in Arena.ships["red"].shield: expected a
 *   number, found "none"
 * </pre>
 *
 * <p>The file is as it was. The cause, where there is one, is what went wrong below.
 */
public final class SnapshotException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private SnapshotException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  static SnapshotException notRestored(Path file, String why, @Nullable Throwable cause) {
    return new SnapshotException(file + " cannot be restored: " + why, cause);
  }

  /** For a program without a schema: {@code cause} says so. */
  public static SnapshotException without(Path file, Exception cause) {
    return new SnapshotException(file + ": " + cause.getMessage(), cause);
  }

  static SnapshotException notWritten(Path file, String why, @Nullable Throwable cause) {
    return new SnapshotException("no snapshot was written to " + file + ": " + why, cause);
  }
}
