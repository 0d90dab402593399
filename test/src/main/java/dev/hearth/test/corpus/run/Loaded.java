package dev.hearth.test.corpus.run;

import dev.hearth.HotProgram;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.function.Supplier;

/** A version's classes in a loader of their own, as a process that was just started has them. */
final class Loaded implements AutoCloseable {
  private final URLClassLoader loader;
  private final Class<? extends HotProgram> program;

  private Loaded(URLClassLoader loader, Class<? extends HotProgram> program) {
    this.loader = loader;
    this.program = program;
  }

  /**
   * Loads a version.
   *
   * @throws Failed when it has no such program
   */
  static Loaded of(CompiledVersion version) throws IOException {
    URL[] output = {version.output().toUri().toURL()};
    URLClassLoader loader =
        new URLClassLoader("case-" + version, output, Loaded.class.getClassLoader());
    try {
      return new Loaded(loader, loader.loadClass(version.program()).asSubclass(HotProgram.class));
    } catch (ClassNotFoundException | ClassCastException | LinkageError e) {
      loader.close();
      throw new Failed(version + " has no program " + version.program() + ": " + e);
    }
  }

  Class<? extends HotProgram> program() {
    return program;
  }

  /** Calls code of the version, to which its loader is that of the application. */
  <T> T call(Supplier<T> call) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return call.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
