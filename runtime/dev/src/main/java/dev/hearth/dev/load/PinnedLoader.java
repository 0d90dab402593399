package dev.hearth.dev.load;

import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Loads what all versions share. Classes that were pinned when the program started come from the
 * application's own loader, so that {@code main} and the program see the same; those that became
 * pinned later are defined here, once.
 */
public final class PinnedLoader extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final ProtectionDomain domain;
  private final Set<String> fromStart;
  private final Map<String, byte[]> later = new ConcurrentHashMap<>();

  /**
   * @param application the loader that the program class came from
   * @param output the reloadable directory
   * @param fromStart the binary names of what is pinned when the program starts
   */
  public PinnedLoader(ClassLoader application, Path output, Set<String> fromStart) {
    super("hearth-pinned", application);
    this.domain = CodeOrigin.of(output);
    this.fromStart = Set.copyOf(fromStart);
  }

  /** Pins what {@code pinned} names, as it is in {@code code}, unless it was loaded already. */
  public void pin(Set<String> pinned, Code code) {
    code.classNames().stream()
        .filter(name -> isAmong(pinned, name) && !isAmong(fromStart, name))
        .forEach(name -> pin(name, code));
  }

  /** Whether the class, or one that it is nested in, is loaded once and for all. */
  public boolean isPinned(String name) {
    return later.containsKey(name) || isAmong(fromStart, name);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] bytes = later.get(name);
    if (bytes == null) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length, domain);
    }
  }

  private void pin(String name, Code code) {
    synchronized (getClassLoadingLock(name)) {
      if (findLoadedClass(name) == null) {
        code.classFile(name).ifPresent(bytes -> later.put(name, bytes));
      }
    }
  }

  private static boolean isAmong(Set<String> names, String name) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf('$', end - 1)) {
      if (names.contains(name.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
