package dev.hearth.dev.compile;

import dev.hearth.dev.watch.Sources;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/**
 * Sources with their texts, as they were at one moment.
 *
 * @param files which they were
 * @param texts for {@link ModuleCompiler#compile}
 * @param read when the texts were read, or a little before
 */
public record SourceTree(Sources files, List<JavaFileObject> texts, Instant read) {
  public SourceTree {
    texts = List.copyOf(texts);
  }

  /** The sources below {@code roots} as they are now. */
  public static SourceTree in(List<Path> roots, ModuleCompiler compiler) {
    return new SourceTree(new Sources(Map.of()), List.of(), Instant.MIN).again(roots, compiler);
  }

  /** The sources as they are now; those that are as they were are not read again. */
  public SourceTree again(List<Path> roots, ModuleCompiler compiler) {
    while (true) {
      SourceTree tree = glance(roots, compiler);
      if (Sources.in(roots).equals(tree.files())) {
        return tree;
      }
    }
  }

  /**
   * The same for a caller that looks at the files once more before it makes use of them: what was
   * written while they were read is noticed then.
   */
  public SourceTree glance(List<Path> roots, ModuleCompiler compiler) {
    Instant begin = Instant.now();
    Sources now = Sources.in(roots);
    return new SourceTree(now, texts(now, compiler), begin);
  }

  private List<JavaFileObject> texts(Sources now, ModuleCompiler compiler) {
    Map<URI, JavaFileObject> known = new HashMap<>();
    texts.forEach(text -> known.put(text.toUri(), text));
    List<JavaFileObject> all = new ArrayList<>();
    List<Path> others = new ArrayList<>();
    for (Path file : now.java()) {
      JavaFileObject text = known.get(file.toUri());
      if (text instanceof SourceText && now.isAsIn(files, file, read)) {
        all.add(text);
      } else {
        others.add(file);
      }
    }
    all.addAll(compiler.read(others));
    all.sort(java.util.Comparator.comparing(JavaFileObject::toUri));
    return all;
  }
}
