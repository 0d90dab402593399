package dev.hearth.dev.compile;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.jspecify.annotations.Nullable;

/**
 * The annotation processors of the build. They are loaded once, apart from the program's own
 * classes, and made anew for each compile, as each keeps what it knows of one.
 */
final class Processors implements AutoCloseable {
  private static final String HEARTHS = "dev.hearth.processor.HearthProcessor";

  private final URLClassLoader loader;
  private @Nullable Boolean onlyHearth;
  private long nanos;

  Processors(List<Path> path) {
    URL[] urls = path.stream().map(Processors::url).toArray(URL[]::new);
    this.loader = new URLClassLoader("hearth-processors", urls, new CompilerOnly());
  }

  /**
   * New instances of all.
   *
   * @throws java.util.ServiceConfigurationError when one cannot be made
   */
  List<Processor> make() {
    List<Processor> made = new ArrayList<>();
    ServiceLoader.load(Processor.class, loader)
        .forEach(each -> made.add(new TimedProcessor(each, took -> nanos += took)));
    return made;
  }

  /** Loads them. */
  ClassLoader loader() {
    return loader;
  }

  /** How many nanoseconds all that were made have taken. */
  long nanos() {
    return nanos;
  }

  /** Whether Hearth's is the only one, as far as their names say. */
  boolean onlyHearth() {
    Boolean known = onlyHearth;
    if (known == null) {
      known =
          ServiceLoader.load(Processor.class, loader).stream()
              .allMatch(each -> each.type().getName().equals(HEARTHS));
      onlyHearth = known;
    }
    return known;
  }

  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException e) {
      // Nothing is written through it.
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException("a path is a URL", e);
    }
  }

  /** Lets processors see the JDK with its compiler, and nothing of the program's class path. */
  private static final class CompilerOnly extends ClassLoader {
    CompilerOnly() {
      super("hearth-compiler", ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("com.sun.") || name.startsWith("jdk.")) {
        return ClassLoader.getSystemClassLoader().loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }
  }
}
