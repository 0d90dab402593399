package dev.hearth.dev.load;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The classes of one version: its own first, then those that stay as an earlier version loaded
 * them, all else from the loader that versions share. A class that this version does not have is
 * not found, though an older or newer file of it is on disk.
 */
public final class VersionLoader extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final Code code;
  private final Path output;
  private final PinnedLoader shared;
  private final ProtectionDomain domain;

  /** Who defines the classes that stay. */
  private final Map<String, VersionLoader> staying;

  /**
   * The first version, which loads all classes anew.
   *
   * @param serial tells this loader from others in stack traces
   * @param code what this version has
   * @param output the reloadable directory, which the classes say they come from
   */
  public VersionLoader(int serial, Code code, Path output, PinnedLoader shared) {
    this(serial, code, output, shared, Map.of());
  }

  private VersionLoader(
      int serial, Code code, Path output, PinnedLoader shared, Map<String, VersionLoader> staying) {
    super("hearth-" + serial, shared);
    this.code = code.only(name -> !staying.containsKey(name));
    this.output = output;
    this.shared = shared;
    this.domain = CodeOrigin.of(output);
    this.staying = Map.copyOf(staying);
  }

  /**
   * The version that follows this one.
   *
   * @param now what it has
   * @param anew those of its classes that it loads anew; the others are the same in this version
   */
  public VersionLoader next(int serial, Code now, Set<String> anew) {
    Map<String, VersionLoader> stays = new HashMap<>();
    for (String name : now.classNames()) {
      if (!anew.contains(name) && !shared.isPinned(name)) {
        stays.put(name, staying.getOrDefault(name, this));
      }
    }
    return new VersionLoader(serial, now, output, shared, stays);
  }

  /** The loaders that define a class of this version. */
  public Set<VersionLoader> parts() {
    Set<VersionLoader> parts = new HashSet<>(staying.values());
    parts.add(this);
    return parts;
  }

  /** Whether the class was loaded before, by this version's loader or an earlier one's. */
  public boolean stays(String name) {
    return staying.containsKey(name);
  }

  /** Whether the class is loaded once for all versions, and not by this loader. */
  public boolean isShared(String name) {
    return shared.isPinned(name);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    VersionLoader earlier = shared.isPinned(name) ? null : staying.get(name);
    if (earlier != null) {
      return earlier.loadClass(name, resolve);
    }
    if (shared.isPinned(name) || !code.hasClass(name)) {
      return loadShared(name);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  private Class<?> loadShared(String name) throws ClassNotFoundException {
    Class<?> found = shared.loadClass(name);
    if (found.getClassLoader() != shared
        && CodeOrigin.isIn(output, found)
        && !shared.isPinned(name)) {
      throw new ClassNotFoundException(name);
    }
    return found;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = code.classFile(name).orElseThrow(() -> new ClassNotFoundException(name));
    definePackageOf(name);
    return defineClass(name, bytes, 0, bytes.length, domain);
  }

  private void definePackageOf(String name) {
    int dot = name.lastIndexOf('.');
    if (dot > 0 && getDefinedPackage(name.substring(0, dot)) == null) {
      try {
        definePackage(name.substring(0, dot), null, null, null, null, null, null, null);
      } catch (IllegalArgumentException raced) {
        // Another thread has just defined it.
      }
    }
  }

  @Override
  public @Nullable URL getResource(String name) {
    URL own = findResource(name);
    return own != null || name.startsWith(Code.NOTES) ? own : super.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    List<URL> all = new ArrayList<>(Collections.list(findResources(name)));
    if (!name.startsWith(Code.NOTES)) {
      boolean own = !all.isEmpty();
      String stale = output.toUri().toURL().toString();
      for (URL other : Collections.list(getParent().getResources(name))) {
        if (!own || !other.toString().startsWith(stale)) {
          all.add(other);
        }
      }
    }
    return Collections.enumeration(all);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    Optional<byte[]> bytes = code.resource(name);
    if (bytes.isEmpty() && name.endsWith(".class")) {
      String type = name.substring(0, name.length() - ".class".length()).replace('/', '.');
      bytes = shared.isPinned(type) ? Optional.empty() : classFile(type);
    }
    return bytes.map(content -> MemoryUrl.of(getName(), name, content)).orElse(null);
  }

  private Optional<byte[]> classFile(String name) {
    return staying.getOrDefault(name, this).code.classFile(name);
  }

  @Override
  protected Enumeration<URL> findResources(String name) {
    URL own = findResource(name);
    return own == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(own));
  }
}
