package dev.hearth.test.bench.flatten;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sample game with a thousand bots, without its server. */
final class Game implements Runnable {
  private static final String PREFIX = "game.";
  private static final int BOTS = 1000;

  private final Object arena;
  private final MethodHandle advance;
  private final MethodHandle frame;

  private static Game of(Class<?> type) {
    try {
      return new Game(type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the game cannot be made", e);
    }
  }

  private Game(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> constructor = type.getConstructor();
    this.arena = constructor.newInstance();
    this.advance = handle(type.getDeclaredMethod("advance", List.class));
    this.frame = handle(type.getDeclaredMethod("frame", int.class));
    Method begin = type.getDeclaredMethod("begin", long.class, int.class);
    begin.setAccessible(true);
    begin.invoke(arena, 1L, BOTS);
  }

  private MethodHandle handle(Method method) throws IllegalAccessException {
    method.setAccessible(true);
    return MethodHandles.lookup().unreflect(method).bindTo(arena);
  }

  static Supplier<Runnable> load(Variant variant) {
    try {
      ModuleClasses classes =
          variant == Variant.WRITTEN
              ? new ModuleClasses(PREFIX, compiled())
              : new ModuleClasses(PREFIX, variant == Variant.FLATTENED);
      Class<?> arena = classes.loadClass("game.Arena");
      return () -> of(arena);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the game cannot be loaded", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The classes of the game that hold its state, as written by hand with plain fields. */
  private static Path compiled() throws IOException {
    Path folder = Files.createTempDirectory("hearth-written");
    List<Path> sources = new ArrayList<>();
    for (String name : List.of("Arena", "Drone", "Match")) {
      Path source = folder.resolve(name + ".java");
      String resource = "/written/game/" + name + ".java";
      try (InputStream in = Objects.requireNonNull(Game.class.getResourceAsStream(resource))) {
        Files.copy(in, source);
      }
      sources.add(source);
    }
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "no JDK");
    List<String> options =
        List.of(
            "-proc:none",
            "--release",
            "17",
            "-d",
            folder.toString(),
            "-cp",
            System.getProperty("java.class.path", ""));
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      Iterable<? extends javax.tools.JavaFileObject> units =
          files.getJavaFileObjectsFromPaths(sources);
      if (!compiler.getTask(null, files, null, options, null, units).call()) {
        throw new IllegalStateException("the game by hand does not compile");
      }
    }
    return folder;
  }

  @Override
  public void run() {
    try {
      advance.invokeExact(List.of());
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** What players would see. */
  @Override
  public String toString() {
    try {
      return (String) frame.invokeExact(1);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
