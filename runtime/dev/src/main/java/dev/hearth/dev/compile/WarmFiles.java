package dev.hearth.dev.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Files that one compile after the other reads: what packages of the JDK and of the class path hold
 * is looked up once.
 */
final class WarmFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<Listing, List<JavaFileObject>> platform = new HashMap<>();
  private final Map<Listing, List<JavaFileObject>> classPath = new HashMap<>();
  private final ClassLoader plugins;

  private record Listing(
      Location location, String inPackage, Set<JavaFileObject.Kind> kinds, boolean recurse) {}

  /**
   * @param plugins where plug-ins of the compiler are looked for
   */
  WarmFiles(JavaFileManager files, ClassLoader plugins) {
    super(files);
    this.plugins = plugins;
  }

  /** What the class path holds is looked up anew from now on. */
  void forgetClassPath() {
    classPath.clear();
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    Map<Listing, List<JavaFileObject>> known = known(location);
    if (known == null) {
      return super.list(location, packageName, kinds, recurse);
    }
    Listing what = new Listing(location, packageName, Set.copyOf(kinds), recurse);
    List<JavaFileObject> found = known.get(what);
    if (found == null) {
      found = new ArrayList<>();
      for (JavaFileObject file : super.list(location, packageName, kinds, recurse)) {
        String name = super.inferBinaryName(location, file);
        found.add(new WarmFile(file, name, known == platform));
      }
      known.put(what, found);
    }
    return found;
  }

  @Override
  public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof WarmFile warm
        ? warm.binaryName()
        : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return super.isSameFile(cold(one), cold(other));
  }

  @Override
  public boolean contains(Location location, FileObject file) throws IOException {
    return super.contains(location, cold(file));
  }

  private static FileObject cold(FileObject file) {
    return file instanceof WarmFile warm ? warm.cold() : file;
  }

  private @Nullable Map<Listing, List<JavaFileObject>> known(Location location) {
    if (location == StandardLocation.CLASS_PATH) {
      return classPath;
    }
    // Those of modules are no standard ones.
    boolean ofJdk =
        !(location instanceof StandardLocation) && location.getName().startsWith("SYSTEM_MODULES[");
    return ofJdk || location == StandardLocation.PLATFORM_CLASS_PATH ? platform : null;
  }

  /** Said to be there, or a loader is made of the class path for each compile. */
  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.ANNOTATION_PROCESSOR_PATH || super.hasLocation(location);
  }

  @Override
  public @Nullable ClassLoader getClassLoader(Location location) {
    return location == StandardLocation.ANNOTATION_PROCESSOR_PATH
        ? plugins
        : super.getClassLoader(location);
  }
}
