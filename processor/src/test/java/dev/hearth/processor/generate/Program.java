package dev.hearth.processor.generate;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** What came out of a compile, to be run. */
record Program(Compilation compilation) {
  /** What javac said, errors and warnings. */
  List<String> complaints() {
    return compilation.diagnostics().stream()
        .filter(d -> d.getKind() != Diagnostic.Kind.NOTE)
        .map(d -> place(d) + d.getMessage(Locale.ROOT))
        .toList();
  }

  private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    return source == null ? "" : source.getName() + ":" + diagnostic.getLineNumber() + ": ";
  }

  /** Calls {@code static Object run()} of a class. */
  @Nullable Object run(String name) {
    try {
      Method run = load(name).getDeclaredMethod("run");
      run.setAccessible(true);
      return run.invoke(null);
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  Class<?> load(String name) throws ClassNotFoundException {
    if (!complaints().isEmpty()) {
      throw new AssertionError(String.join("\n", complaints()));
    }
    return new Loader(compilation).loadClass(name);
  }

  /** What {@code run} gave, a list of texts. */
  List<String> texts(String name) {
    return run(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes = new HashMap<>();

    Loader(Compilation compilation) {
      super(Program.class.getClassLoader());
      for (JavaFileObject file : compilation.generatedFiles()) {
        if (file.getKind() == JavaFileObject.Kind.CLASS) {
          classes.put(className(file), bytes(file));
        }
      }
    }

    private static String className(JavaFileObject file) {
      String path = file.toUri().getPath();
      String home = StandardLocation.CLASS_OUTPUT.getName() + "/";
      String name = path.substring(path.indexOf(home) + home.length());
      return name.substring(0, name.length() - ".class".length()).replace('/', '.');
    }

    private static byte[] bytes(JavaFileObject file) {
      try (InputStream in = file.openInputStream()) {
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
