package dev.hearth.test.docs;

import dev.hearth.test.harness.ModuleLoader;
import dev.hearth.test.harness.SourceModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What came of running a class of a module: what it printed, and what it threw. */
record Trial(String printed, Optional<Throwable> failure) {
  /** Nothing was run. */
  static Trial none() {
    return new Trial("", Optional.empty());
  }

  /** Calls all methods of a class that are tests, up to the first that fails. */
  static Trial of(SourceModule module, String name) {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try (ModuleLoader loader = ModuleLoader.of(module)) {
      @Nullable Throwable failure = run(loader.loadClass(name));
      return new Trial(printed.toString(StandardCharsets.UTF_8), Optional.ofNullable(failure));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      System.setOut(out);
    }
  }

  private static @Nullable Throwable run(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    boolean any = false;
    for (Method method : type.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Test.class)) {
        any = true;
        method.setAccessible(true);
        try {
          method.invoke(constructor.newInstance());
        } catch (InvocationTargetException e) {
          return e.getCause();
        }
      }
    }
    if (!any) {
      throw new IllegalStateException(type + " has no tests");
    }
    return null;
  }
}
