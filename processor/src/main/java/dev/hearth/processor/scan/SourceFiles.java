package dev.hearth.processor.scan;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The files that types are compiled from, as far as the compiler tells. */
final class SourceFiles {
  private final Model model;
  private final Optional<Trees> trees;
  private final Set<Path> compiled = new TreeSet<>();
  private final Set<Path> roots = new TreeSet<>();
  private boolean firstRound = true;

  SourceFiles(Model model, ProcessingEnvironment environment) {
    this.model = model;
    this.trees = Environments.trees(environment);
  }

  /** Takes note of the types of a round; the files of the first are the user's own. */
  void add(Collection<TypeElement> types) {
    for (TypeElement type : types) {
      Optional<Path> file = of(type).flatMap(SourceFiles::path);
      file.ifPresent(compiled::add);
      if (firstRound) {
        file.flatMap(path -> root(path, model.packageOf(type))).ifPresent(roots::add);
      }
    }
    firstRound = false;
  }

  /** The roots of the files that were given to the compiler. */
  Set<Path> roots() {
    return roots;
  }

  /** Whether the file is compiled now. */
  boolean isCompiled(Path file) {
    return compiled.contains(file);
  }

  /** The text of what is compiled now. */
  Optional<Tree> tree(Element element) {
    return trees.map(all -> all.getPath(element)).map(TreePath::getLeaf);
  }

  /** The source of a type that is compiled now. */
  Optional<URI> of(TypeElement type) {
    return trees
        .map(all -> all.getPath(type))
        .map(TreePath::getCompilationUnit)
        .map(unit -> unit.getSourceFile().toUri());
  }

  /** The file in the default file system that {@code uri} is. */
  static Optional<Path> path(URI uri) {
    try {
      Path path = Path.of(uri).toAbsolutePath().normalize();
      return path.getFileSystem().equals(FileSystems.getDefault())
          ? Optional.of(path)
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** The folder that has the file in the folders of its package. */
  static Optional<Path> root(Path file, String packageName) {
    Optional<Path> folder = Optional.ofNullable(file.getParent());
    if (packageName.isEmpty()) {
      return folder;
    }
    Path inPackage = Path.of(packageName.replace('.', '/'));
    return folder
        .filter(path -> path.endsWith(inPackage))
        .map(path -> path.resolve("../".repeat(inPackage.getNameCount())).normalize());
  }
}
