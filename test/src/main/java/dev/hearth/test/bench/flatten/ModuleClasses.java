package dev.hearth.test.bench.flatten;

import dev.hearth.flatten.ClassFiles;
import dev.hearth.flatten.Flattening;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Loads the classes below a package anew, some of them from another folder, or flattened. */
final class ModuleClasses extends ClassLoader implements ClassFiles {
  static {
    registerAsParallelCapable();
  }

  private final String prefix;
  private final Optional<Path> instead;
  private final Optional<Flattening> flattening;

  /**
   * The classes as they are.
   *
   * @param prefix of their names, with a dot at the end
   */
  ModuleClasses(String prefix, boolean flatten) {
    super(ModuleClasses.class.getClassLoader());
    this.prefix = prefix;
    this.instead = Optional.empty();
    this.flattening = flatten ? Optional.of(new Flattening(this)) : Optional.empty();
  }

  /** The classes, those in {@code instead} taken from there. */
  ModuleClasses(String prefix, Path instead) {
    super(ModuleClasses.class.getClassLoader());
    this.prefix = prefix;
    this.instead = Optional.of(instead);
    this.flattening = Optional.empty();
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      return name.startsWith(prefix) ? findClass(name) : super.loadClass(name, resolve);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] found = find(name.replace('.', '/'));
    if (found == null) {
      throw new ClassNotFoundException(name);
    }
    byte[] flat = flattening.map(each -> flat(each, name.replace('.', '/'), found)).orElse(found);
    return defineClass(name, flat, 0, flat.length);
  }

  private static byte[] flat(Flattening flattening, String name, byte[] found) {
    byte[] flat = flattening.flatten(name, found);
    flattening.check();
    return flat == null ? found : flat;
  }

  @Override
  public byte @Nullable [] find(String name) {
    String file = name + ".class";
    Optional<Path> other = instead.map(folder -> folder.resolve(file)).filter(Files::exists);
    try (InputStream in =
        other.isPresent()
            ? Files.newInputStream(other.get())
            : getParent().getResourceAsStream(file)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean inModule(String name) {
    return name.replace('/', '.').startsWith(prefix);
  }
}
