package dev.hearth.test.corpus.run;

import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;

/**
 * What came of one compile.
 *
 * @param output where the classes are, when it was accepted
 * @param problems Hearth's, as a case has them: {@code lost-component Ship.vx}
 * @param errors all errors, each with its place and its first line
 */
record Build(Path output, NavigableSet<String> problems, List<String> errors) {
  boolean accepted() {
    return errors.isEmpty();
  }
}
