package dev.hearth.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Replaces a file so that there is a whole one at any moment, whenever the process or the machine
 * stops: the new one is written beside it, synced, and renamed. The old one is kept as {@code
 * NAME.previous}.
 */
final class SafeFile {
  private static final String PREVIOUS = ".previous";
  private static final String SAVING = ".saving-";

  private SafeFile() {}

  /** Writes a file's content. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Replaces {@code file}, or makes it. */
  static void replace(Path file, Content content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = Files.createDirectories(target.resolveSibling("."));
    String prefix = "." + target.getFileName() + SAVING;
    removeLeftovers(folder, prefix);
    Path beside = target.resolveSibling(prefix + ProcessHandle.current().pid());
    try {
      write(beside, content);
      keep(target, beside.resolveSibling(beside.getFileName() + PREVIOUS));
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      sync(folder);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void write(Path beside, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      content.writeTo(Channels.newOutputStream(channel));
      channel.force(true);
    }
  }

  /** Gives the present file a second name, so that at no moment it has none. */
  private static void keep(Path target, Path beside) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    Files.deleteIfExists(beside);
    try {
      Files.createLink(beside, target);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(target, beside); // this file system has no links
    }
    Files.move(
        beside,
        target.resolveSibling(target.getFileName() + PREVIOUS),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes what processes left that were killed while they saved. */
  private static void removeLeftovers(Path folder, String prefix) throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, f -> String.valueOf(f.getFileName()).startsWith(prefix))) {
      for (Path left : files) {
        if (!isOfLiving(String.valueOf(left.getFileName()).substring(prefix.length()))) {
          Files.deleteIfExists(left);
        }
      }
    }
  }

  private static boolean isOfLiving(String name) {
    try {
      long pid = Long.parseLong(name.replace(PREVIOUS, ""));
      return ProcessHandle.of(pid).isPresent();
    } catch (NumberFormatException e) {
      return true; // not one of ours
    }
  }

  /** Makes the new name last; some systems do not let a folder be opened. */
  private static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // The file itself is synced.
    }
  }

  /** Why a file could not be read or written, in words. */
  static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    return e instanceof java.nio.file.AccessDeniedException
        ? "access is denied"
        : String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
