package dev.hearth.test.incremental;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.dev.compile.Toolchain;
import dev.hearth.dev.load.ClassPath;
import dev.hearth.schema.Seal;
import dev.hearth.test.corpus.read.Case;
import dev.hearth.test.corpus.read.CaseReader;
import dev.hearth.test.corpus.read.Version;
import dev.hearth.test.files.Trees;
import dev.hearth.test.harness.Build;
import dev.hearth.test.harness.CorpusProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each edit of each evolution case, in a module that is mostly something else. */
final class IncrementalCompileTest {
  private static final int OTHERS = 30;

  /** Every so many-th case; 1 for all. */
  private static final int STEP = Integer.getInteger("hearth.incremental.step", 5);

  @TempDir Path folder;

  @Test
  void makesWhatACompileOfAllMakes() throws Exception {
    List<Path> libraries = Build.libraries();
    int edits = 0;
    int partly = 0;
    try (Toolchain tools = Toolchain.of(libraries, new ClassPath(libraries));
        Stream<Path> cases = Files.list(CorpusProcess.cases())) {
      List<Path> all = cases.sorted().toList();
      for (int i = 0; i < all.size(); i += STEP) {
        Path each = all.get(i);
        try (Twins twins = new Twins(folder.resolve(each.getFileName().toString()), tools)) {
          edit(CaseReader.read(each), twins);
          edits += twins.edits();
          partly += twins.partly();
        }
      }
    }
    System.out.println(edits + " edits, " + partly + " of them compiled in part");
    assertTrue(partly > edits / 2, partly + " of " + edits);
  }

  private static void edit(Case read, Twins twins) throws IOException, Seal.Refused {
    for (Version version : read.versions().values()) {
      if (version.history().isPresent()) {
        return; // the sealed versions are replaced: there is nothing to go on from
      }
      String name = read + " v" + version.number();
      if (version.undecided().isPresent()) {
        use(version.undecided().get().sources(), twins);
        twins.compile(name + "-undecided");
      }
      if (version.sources().isPresent()) {
        use(version.sources().get(), twins);
        if (!twins.compile(name)) {
          return;
        }
        twins.run();
        if (!read.unsealed().contains(version.number())) {
          twins.seal();
        }
        twins.start();
      }
    }
  }

  /** Takes a tree of sources, and adds others that do not change. */
  private static void use(Path tree, Twins twins) throws IOException {
    Trees.delete(twins.sources());
    Trees.copy(tree, twins.sources());
    Path others = Files.createDirectories(twins.sources().resolve("filler"));
    for (int i = 0; i < OTHERS; i++) {
      Files.writeString(
          others.resolve("Filler" + i + ".java"),
          "package filler;\n\nfinal class Filler%d { Filler%d next; }\n"
              .formatted(i, (i + 1) % OTHERS));
    }
  }
}
