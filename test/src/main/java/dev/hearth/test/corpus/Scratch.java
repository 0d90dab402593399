package dev.hearth.test.corpus;

import dev.hearth.test.files.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for all that workers write. It goes at the end, as they do, even after a Ctrl-C. */
final class Scratch implements AutoCloseable {
  private final Path root;
  private final Thread atExit = new Thread(this::clean, "clean up");

  private Scratch(Path root) {
    this.root = root;
  }

  static Scratch create() throws IOException {
    Scratch scratch = new Scratch(Files.createTempDirectory("hearth-corpus-").toRealPath());
    Runtime.getRuntime().addShutdownHook(scratch.atExit);
    return scratch;
  }

  /** A new, empty folder. */
  Path folder() throws IOException {
    return Files.createTempDirectory(root, "worker-");
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(atExit);
    clean();
  }

  private void clean() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    try {
      Trees.delete(root);
    } catch (IOException e) {
      // Something is left in the temporary folder.
    }
  }
}
