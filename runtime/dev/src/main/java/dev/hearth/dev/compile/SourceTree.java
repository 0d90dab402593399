package dev.hearth.dev.compile;

import dev.hearth.dev.watch.Sources;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;

/**
 * Sources with their texts, as they were at one moment.
 *
 * @param files which they were
 * @param texts for {@link ModuleCompiler#compile}
 */
public record SourceTree(Sources files, List<JavaFileObject> texts) {
  public SourceTree {
    texts = List.copyOf(texts);
  }

  /** The sources below {@code roots} as they are now. */
  public static SourceTree in(List<Path> roots, ModuleCompiler compiler) {
    while (true) {
      Sources files = Sources.in(roots);
      SourceTree tree = new SourceTree(files, compiler.read(files.java()));
      if (Sources.in(roots).equals(files)) {
        return tree;
      }
    }
  }
}
