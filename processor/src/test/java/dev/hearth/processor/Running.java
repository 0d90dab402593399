package dev.hearth.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Runs what was compiled. */
final class Running {
  private Running() {}

  static @Nullable Object run(Path classes, String name) {
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, Running.class.getClassLoader())) {
      Method run = loader.loadClass(name).getDeclaredMethod("run");
      run.setAccessible(true);
      return run.invoke(null);
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
