package dev.hearth.dev.compile;

import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the sources that an edit may concern.
 *
 * <p>A change of a class: those whose text has its simple name, or that of a class which inherits
 * from it, and those whose class files name one of these. A change of members of a class that has
 * no heirs: those whose text has the name of one of the members, or calls a constructor, if one has
 * changed.
 *
 * <p>The text shows what leaves no trace in a class file, as a constant does; the class file shows
 * what the text does not say, as the type of a {@code var}. Too many rather than too few.
 */
final class Dependents {
  private final Baseline last;
  private final WordIndex index;

  Dependents(Baseline last, WordIndex index) {
    this.last = last;
    this.index = index;
  }

  /**
   * The sources that may be concerned.
   *
   * @param classes binary names
   * @param words more names in the texts, of classes or members
   * @param constructed simple names of classes whose constructors are called
   */
  Set<URI> of(Collection<String> classes, Collection<String> words, Set<String> constructed) {
    Set<String> concerned = withHeirs(classes);
    Set<String> all = new HashSet<>(words);
    concerned.forEach(name -> all.add(named(name)));
    Set<URI> found = new TreeSet<>();
    for (CompiledClass made : last.classes().values()) {
      if (!Collections.disjoint(concerned, made.facts().names())) {
        found.add(made.origin());
      }
    }
    index.retain(last.sources().values());
    last.sources()
        .forEach(
            (file, text) -> {
              // A name may be written with escapes.
              if (text.contains("\\u") || index.has(text, all, constructed)) {
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

  /**
   * What a text that names a class has in it. Of generated classes that are nested in another, it
   * is the name of that: the text has it at least in an import.
   */
  private String named(String binary) {
    CompiledClass made = last.classes().get(binary);
    int dollar = binary.indexOf('$', binary.lastIndexOf('.') + 2);
    return simple(
        made != null && last.isGenerated(made) && dollar > 0
            ? binary.substring(0, dollar)
            : binary);
  }

  /** The last part of a binary name. */
  static String simple(String binary) {
    int at = Math.max(binary.lastIndexOf('.'), binary.lastIndexOf('$'));
    return binary.substring(at + 1);
  }
}
