package dev.hearth.processor.scan;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The files that types are compiled from, as far as the compiler tells. */
public final class SourceFiles {
  private final Optional<Trees> trees;

  SourceFiles(ProcessingEnvironment environment) {
    this.trees = trees(environment);
  }

  /** javac's trees; nothing in another compiler. */
  public static Optional<Trees> trees(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(unwrapped(environment)));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** The source of a type that is compiled now. */
  Optional<URI> of(TypeElement type) {
    return trees
        .map(all -> all.getPath(type))
        .map(TreePath::getCompilationUnit)
        .map(unit -> unit.getSourceFile().toUri());
  }

  /** The folder that has the file in the folders of its package. */
  static Optional<Path> root(URI file, String packageName) {
    Path folder;
    try {
      folder = Path.of(file).toAbsolutePath().normalize().getParent();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
    if (folder == null || !folder.getFileSystem().equals(FileSystems.getDefault())) {
      return Optional.empty();
    }
    if (packageName.isEmpty()) {
      return Optional.of(folder);
    }
    Path inPackage = Path.of(packageName.replace('.', '/'));
    return folder.endsWith(inPackage)
        ? Optional.of(folder.resolve("../".repeat(inPackage.getNameCount())).normalize())
        : Optional.empty();
  }

  /** IntelliJ wraps the environment, and javac's trees do not know the wrapper. */
  private static ProcessingEnvironment unwrapped(ProcessingEnvironment environment) {
    try {
      Class<?> wrappers =
          Class.forName(
              "org.jetbrains.jps.javac.APIWrappers",
              false,
              environment.getClass().getClassLoader());
      Method unwrap = wrappers.getDeclaredMethod("unwrap", Class.class, Object.class);
      Object inner = unwrap.invoke(null, ProcessingEnvironment.class, environment);
      return inner instanceof ProcessingEnvironment found ? found : environment;
    } catch (ReflectiveOperationException | LinkageError e) {
      return environment;
    }
  }
}
