package dev.hearth.dev.watch;

import dev.hearth.dev.Daemons;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.NOPLogger;

/**
 * Calls back whenever something happens below the source folders. What it was is for {@link
 * Sources} to find out: systems differ in what they tell.
 *
 * <p>Folders may be deleted and come back, as when a branch is checked out. Where the system cannot
 * watch, the folders are looked at twice a second instead.
 */
public final class SourceWatch implements AutoCloseable {
  private static final long LOOK_MILLIS = 500;

  private final List<Path> roots;
  private final Runnable touched;
  private final CountDownLatch watching = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  private SourceWatch(List<Path> roots, Runnable touched) {
    this.roots = List.copyOf(roots);
    this.touched = touched;
  }

  /**
   * Begins to watch; when this returns, no change is missed.
   *
   * @param touched called on the watch's own threads
   */
  public static SourceWatch begin(List<Path> roots, Runnable touched) {
    SourceWatch watch = new SourceWatch(roots, touched);
    Daemons.thread("hearth-watch", watch::run).start();
    try {
      watch.watching.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return watch;
  }

  @Override
  public void close() {
    closed.countDown();
  }

  private void run() {
    while (closed.getCount() > 0) {
      List<String> before = identities();
      DirectoryWatcher watcher = open();
      watching.countDown();
      touched.run();
      waitUntilReplaced(before, watcher);
      close(watcher);
    }
  }

  private @Nullable DirectoryWatcher open() {
    List<Path> there = roots.stream().filter(Files::isDirectory).toList();
    try {
      DirectoryWatcher watcher =
          DirectoryWatcher.builder()
              .paths(there)
              .listener(event -> touched.run())
              .fileHashing(false)
              .logger(NOPLogger.NOP_LOGGER)
              .build();
      CompletableFuture<Void> events =
          watcher.watchAsync(loop -> Daemons.thread("hearth-watch-events", loop).start());
      if (events.isCompletedExceptionally()) {
        close(watcher);
        return null;
      }
      return watcher;
    } catch (IOException | RuntimeException | LinkageError e) {
      return null;
    }
  }

  /** A folder that was deleted and made again is another one, and has to be watched anew. */
  private void waitUntilReplaced(List<String> before, @Nullable DirectoryWatcher watcher) {
    while (!closesWithin(LOOK_MILLIS) && identities().equals(before)) {
      if (watcher == null) {
        touched.run();
      }
    }
  }

  private boolean closesWithin(long millis) {
    try {
      return closed.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  private List<String> identities() {
    return roots.stream().map(SourceWatch::identity).toList();
  }

  /** A folder that is made again may get the number of the one that was deleted. */
  private static String identity(Path root) {
    try {
      BasicFileAttributes is = Files.readAttributes(root, BasicFileAttributes.class);
      return is.fileKey() + " " + is.lastModifiedTime();
    } catch (IOException e) {
      return "";
    }
  }

  private static void close(@Nullable DirectoryWatcher watcher) {
    try {
      if (watcher != null) {
        watcher.close();
      }
    } catch (IOException e) {
      // It is of no further use either way.
    }
  }
}
