package dev.hearth.test.bench.migrate;

import dev.hearth.HotProgram;
import dev.hearth.Programs;
import dev.hearth.migrate.CompiledCode;
import dev.hearth.migrate.Takeover;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** A version's classes in a loader of their own, as each reload makes one. */
public record Version(ClassLoader loader, Class<? extends HotProgram> program, CompiledCode code) {
  /** Those in a folder. */
  public static Version load(Path classes) {
    try {
      URL[] urls = {classes.toUri().toURL()};
      // For as long as the process lives.
      ClassLoader loader = new URLClassLoader(urls, Version.class.getClassLoader());
      Class<? extends HotProgram> program =
          loader.loadClass("bench.World").asSubclass(HotProgram.class);
      return new Version(loader, program, CompiledCode.of(program));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new LinkageError("the program cannot be loaded", e);
    }
  }

  /** A program with {@code count} of what {@code method} adds. */
  public HotProgram fill(String method, int count) {
    HotProgram made = Programs.create(program);
    try {
      program.getMethod(method, int.class).invoke(made, count);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method, e);
    }
    return made;
  }

  /** The program of {@code old} in these classes. */
  public HotProgram takeOver(HotProgram running, Version old) {
    return Takeover.plan(old.code().compiled(), old.loader(), code).of(running).program();
  }
}
