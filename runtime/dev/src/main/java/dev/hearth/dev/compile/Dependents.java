package dev.hearth.dev.compile;

import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the sources that a change of classes may concern: those whose text has the simple name of
 * one of them, or of a class that inherits from one, and those whose class files name one.
 *
 * <p>The text shows what leaves no trace in a class file, as a constant does; the class file shows
 * what the text does not say, as the type of a {@code var}. Too many rather than too few.
 */
final class Dependents {
  private final Baseline last;

  Dependents(Baseline last) {
    this.last = last;
  }

  /**
   * The sources that may be concerned.
   *
   * @param classes binary names
   * @param simpleNames more names of classes, in the texts
   */
  Set<URI> of(Collection<String> classes, Collection<String> simpleNames) {
    Set<String> concerned = withHeirs(classes);
    Set<String> simple = new HashSet<>(simpleNames);
    concerned.forEach(name -> simple.add(simple(name)));
    Set<URI> found = new TreeSet<>();
    for (CompiledClass made : last.classes().values()) {
      if (!Collections.disjoint(concerned, made.facts().names())) {
        found.add(made.origin());
      }
    }
    last.sources()
        .forEach(
            (file, text) -> {
              // A name may be written with escapes.
              if (text.contains("\\u") || !Collections.disjoint(simple, Words.in(text))) {
                found.add(file);
              }
            });
    found.retainAll(last.sources().keySet());
    return found;
  }

  private Set<String> withHeirs(Collection<String> classes) {
    Set<String> all = new HashSet<>(classes);
    int before = -1;
    while (before != all.size()) {
      before = all.size();
      for (CompiledClass made : last.classes().values()) {
        if (!Collections.disjoint(all, made.facts().parents())) {
          all.add(made.facts().name());
        }
      }
    }
    return all;
  }

  private static String simple(String binary) {
    int at = Math.max(binary.lastIndexOf('.'), binary.lastIndexOf('$'));
    return binary.substring(at + 1);
  }
}
