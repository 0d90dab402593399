package dev.hearth.dev.compile;

import dev.hearth.dev.load.Code;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
 * Keeps what one compile writes in memory: classes, generated sources, resources. A compile of some
 * of the sources finds there as well what an earlier one made of the others.
 */
final class MemoryOutput extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<String, MemoryFile> files = new LinkedHashMap<>();
  private final boolean onClassPath;

  /** An empty output, as of a compile of all sources. */
  MemoryOutput(JavaFileManager files) {
    super(files);
    this.onClassPath = false;
  }

  /**
   * An output that holds files already.
   *
   * @param earlier these are not changed; classes among them are on the class path
   */
  MemoryOutput(JavaFileManager files, Collection<MemoryFile> earlier) {
    super(files);
    this.onClassPath = true;
    earlier.forEach(file -> this.files.put(file.path(), file.copy()));
  }

  /** The files, whoever wrote them. */
  List<MemoryFile> files() {
    return files.values().stream().filter(MemoryFile::isWritten).toList();
  }

  /** The classes and resources that were written. */
  Code code() {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    Map<String, byte[]> resources = new LinkedHashMap<>();
    for (MemoryFile file : files()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        classes.put(file.binaryName(), file.bytes());
      } else if (file.getKind() == JavaFileObject.Kind.OTHER) {
        resources.put(file.path(), file.bytes());
      }
    }
    return new Code(classes, resources);
  }

  @Override
  public boolean hasLocation(Location location) {
    return isOutput(location) || super.hasLocation(location);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
    return put(className.replace('.', '/') + kind.extension, kind, sibling);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String name, @Nullable FileObject sibling) {
    return put(path(packageName, name), JavaFileObject.Kind.OTHER, null);
  }

  @Override
  public @Nullable JavaFileObject getJavaFileForInput(
      Location location, String className, JavaFileObject.Kind kind) throws IOException {
    if (!isOutput(location)) {
      return super.getJavaFileForInput(location, className, kind);
    }
    MemoryFile file = files.get(className.replace('.', '/') + kind.extension);
    return file != null && file.isWritten() ? file : null;
  }

  @Override
  public FileObject getFileForInput(Location location, String packageName, String name)
      throws IOException {
    if (!isOutput(location)) {
      return super.getFileForInput(location, packageName, name);
    }
    MemoryFile file = files.get(path(packageName, name));
    if (file == null || !file.isWritten()) {
      throw new FileNotFoundException(path(packageName, name));
    }
    return file;
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    if (isOutput(location)) {
      return own(packageName, kinds, recurse);
    }
    Iterable<JavaFileObject> there = super.list(location, packageName, kinds, recurse);
    if (!onClassPath || location != StandardLocation.CLASS_PATH) {
      return there;
    }
    // First, as the module's own output comes before its libraries.
    List<JavaFileObject> both = own(packageName, kinds, recurse);
    there.forEach(both::add);
    return both;
  }

  private List<JavaFileObject> own(
      String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) {
    List<JavaFileObject> found = new ArrayList<>();
    for (MemoryFile file : files.values()) {
      if (file.isWritten() && kinds.contains(file.getKind()) && file.isIn(packageName, recurse)) {
        found.add(file);
      }
    }
    return found;
  }

  @Override
  public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof MemoryFile own
        ? own.binaryName()
        : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    boolean own = one instanceof MemoryFile || other instanceof MemoryFile;
    return own ? one.equals(other) : super.isSameFile(one, other);
  }

  @Override
  public boolean contains(Location location, FileObject file) throws IOException {
    return file instanceof MemoryFile ? isOutput(location) : super.contains(location, file);
  }

  /**
   * The same file each time: javac asks for an output as well when a processor only looks at it.
   */
  private MemoryFile put(String path, JavaFileObject.Kind kind, @Nullable FileObject source) {
    return files.computeIfAbsent(
        path, p -> new MemoryFile(p, kind, source == null ? null : source.toUri()));
  }

  private static String path(String packageName, String name) {
    return packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name;
  }

  private static boolean isOutput(Location location) {
    return location == StandardLocation.CLASS_OUTPUT || location == StandardLocation.SOURCE_OUTPUT;
  }
}
