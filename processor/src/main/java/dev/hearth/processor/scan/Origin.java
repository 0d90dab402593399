package dev.hearth.processor.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Where a class comes from: this module, another folder that is reloaded, or a jar. */
final class Origin {
  private static final String SCHEMA = "META-INF/hearth/schema.json";

  private final Model model;
  private final Filer filer;
  private final SourceFiles sources;
  private final Set<String> roots;

  /**
   * @param roots the binary names of the compile's root types
   */
  Origin(Model model, Filer filer, SourceFiles sources, Collection<String> roots) {
    this.model = model;
    this.filer = filer;
    this.sources = sources;
    this.roots = Set.copyOf(roots);
  }

  /** Whether it is compiled now, or was compiled into the same class output. */
  boolean isOwn(TypeElement type) {
    TypeElement outermost = Model.enclosing(type).reduce((inner, outer) -> outer).orElse(type);
    return roots.contains(model.name(outermost))
        || sources.of(outermost).isPresent()
        || exists(classFile(type));
  }

  /** Its class file in the class output. */
  Optional<InputStream> classFile(TypeElement type) {
    return open(StandardLocation.CLASS_OUTPUT, model.packageOf(type), file(type));
  }

  /** Whether another processor generated such a source. */
  boolean isGenerated(String packageName, String file) {
    return exists(open(StandardLocation.SOURCE_OUTPUT, packageName, file));
  }

  /** Whether its user can change it: all but what jars and the JDK have. */
  boolean isEditable(TypeElement type) {
    return isOwn(type) || folder(type).isPresent();
  }

  /** Whether a dev run loads it anew: all but jars, the JDK, and folders without a schema. */
  boolean isReloadable(TypeElement type) {
    return isOwn(type)
        || folder(type).filter(root -> Files.exists(root.resolve(SCHEMA))).isPresent();
  }

  /** The folder on the class path that has it. */
  private Optional<Path> folder(TypeElement type) {
    try {
      String packageName = model.packageOf(type);
      return SourceFiles.path(
              filer.getResource(StandardLocation.CLASS_PATH, packageName, file(type)).toUri())
          .flatMap(path -> SourceFiles.root(path, packageName));
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private Optional<InputStream> open(StandardLocation location, String inPackage, String file) {
    try {
      return Optional.of(filer.getResource(location, inPackage, file).openInputStream());
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private static boolean exists(Optional<InputStream> file) {
    if (file.isEmpty()) {
      return false;
    }
    try {
      file.get().close();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private String file(TypeElement type) {
    return model.fileName(type) + ".class";
  }
}
