package dev.hearth.processor.scan;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** Works out source roots from the files of the first round: later ones are generated. */
final class SourceRoots {
  private final Model model;
  private final SourceFiles files;
  private final Set<Path> roots = new TreeSet<>();
  private boolean first = true;

  SourceRoots(Model model, SourceFiles files) {
    this.model = model;
    this.files = files;
  }

  void add(Collection<TypeElement> types) {
    if (first) {
      for (TypeElement type : types) {
        files
            .of(type)
            .flatMap(file -> SourceFiles.root(file, model.packageOf(type)))
            .ifPresent(roots::add);
      }
    }
    first = false;
  }

  Set<Path> all() {
    return roots;
  }
}
