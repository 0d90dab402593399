package dev.hearth.dev.compile;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which words texts have. Each is read once, and forgotten when it is no source any more. */
final class WordIndex {
  private Map<String, Text> known = new HashMap<>();

  /**
   * A text that was read.
   *
   * @param words all that are in it, {@code called} those as which something is called
   */
  private record Text(Set<String> words, Set<String> called) {
    static Text of(String text) {
      return new Text(new HashSet<>(Words.in(text)), Words.called(text));
    }
  }

  /** Forgets all other texts. */
  void retain(Collection<String> texts) {
    Map<String, Text> retained = new HashMap<>();
    for (String text : texts) {
      Text read = known.get(text);
      if (read != null) {
        retained.put(text, read);
      }
    }
    known = retained;
  }

  /**
   * Whether a text has one of the words, or calls one.
   *
   * @param words names of classes or members
   * @param constructed names of classes whose constructors are called
   */
  boolean has(String text, Set<String> words, Set<String> constructed) {
    Text read = known.computeIfAbsent(text, Text::of);
    return !Collections.disjoint(read.words(), words)
        || !Collections.disjoint(read.called(), constructed);
  }
}
