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
        || isCompiled(type);
  }

  /** Whether the class output has its class file. */
  boolean isCompiled(TypeElement type) {
    try (InputStream file =
        filer
            .getResource(StandardLocation.CLASS_OUTPUT, model.packageOf(type), file(type))
            .openInputStream()) {
      return file.read() >= 0;
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Whether a dev run loads it anew: all but jars, the JDK, and folders without a schema. */
  boolean isReloadable(TypeElement type) {
    return isOwn(type)
        || folder(type).filter(root -> Files.exists(root.resolve(SCHEMA))).isPresent();
  }

  /** The folder on the class path that has it. */
  private Optional<Path> folder(TypeElement type) {
    try {
      return SourceFiles.root(
          filer.getResource(StandardLocation.CLASS_PATH, model.packageOf(type), file(type)).toUri(),
          model.packageOf(type));
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private String file(TypeElement type) {
    return model.fileName(type) + ".class";
  }
}
