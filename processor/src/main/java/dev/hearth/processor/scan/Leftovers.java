package dev.hearth.processor.scan;

import dev.hearth.schema.Names;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;

/**
 * What is known of the module from an earlier compile, and was not compiled now.
 *
 * <p>A class file alone proves nothing: it stays behind when its source is deleted. So its source
 * must still be there, and not be among those that are compiled now.
 */
final class Leftovers {
  private final Model model;
  private final Origin origin;
  private final SourceFiles sources;
  private final Set<Path> roots;

  Leftovers(Model model, Origin origin, SourceFiles sources, Before before) {
    this.model = model;
    this.origin = origin;
    this.sources = sources;
    this.roots = new TreeSet<>(before.sourceRoots());
  }

  /** Those of {@code names} that still hold, and are {@code wanted}. */
  List<TypeElement> of(
      Collection<String> names, Set<String> compiled, Predicate<TypeElement> wanted) {
    return names.stream()
        .filter(name -> !compiled.contains(name))
        .map(Names::canonical)
        .map(model::find)
        .flatMap(Optional::stream)
        .filter(wanted)
        .filter(this::isCurrent)
        .toList();
  }

  /** The roots that are still there. */
  List<Path> sourceRoots() {
    return roots.stream().filter(Files::isDirectory).toList();
  }

  private boolean isCurrent(TypeElement type) {
    Optional<InputStream> classFile = origin.classFile(type);
    if (classFile.isEmpty()) {
      return false; // of a library: it comes in when something names it
    }
    try (InputStream in = classFile.get()) {
      Optional<String> file = ClassFiles.sourceFile(in);
      return file.isEmpty() || roots.isEmpty() || isSource(type, file.get());
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isSource(TypeElement type, String file) {
    String inRoot = (model.packageOf(type) + ".").replace('.', '/') + file;
    String relative = inRoot.startsWith("/") ? file : inRoot;
    Set<Path> all = new TreeSet<>(roots);
    all.addAll(sources.roots());
    for (Path root : all) {
      Path source = root.resolve(relative);
      if (Files.exists(source)) {
        return !sources.isCompiled(source);
      }
    }
    return origin.isGenerated(model.packageOf(type), file);
  }
}
