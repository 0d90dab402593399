package dev.hearth.test.harness;

import dev.hearth.HotProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * A module's classes in this process, in a loader of their own.
 *
 * <pre>{@code
 * try (Loaded code = Loaded.of(module)) {
 *   HotProgram program = code.create("tiny.Main");
 * }
 * }</pre>
 */
public final class Loaded implements AutoCloseable {
  private final ModuleLoader loader;

  private Loaded(ModuleLoader loader) {
    this.loader = loader;
  }

  /** The class output as it is now; what is loaded later is what is there then. */
  public static Loaded of(SourceModule module) {
    return new Loaded(ModuleLoader.of(module));
  }

  /** A program's class. */
  public Class<? extends HotProgram> program(String name) {
    try {
      return loader.loadClass(name).asSubclass(HotProgram.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A program that has been started. */
  public HotProgram started(String name) {
    try {
      var constructor = program(name).getDeclaredConstructor();
      constructor.setAccessible(true);
      HotProgram program = constructor.newInstance();
      program.start();
      return program;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Calls a method without parameters, of whatever visibility. */
  public static Object call(Object on, String method) {
    try {
      Method found = on.getClass().getDeclaredMethod(method);
      found.setAccessible(true);
      return found.invoke(on);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
