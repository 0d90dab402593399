package dev.hearth.dev.compile;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the sources differ from those of an earlier compile.
 *
 * @param changed the files with another text
 * @param added the files that are new
 * @param deleted the files that are gone
 */
record Edits(Set<URI> changed, Set<URI> added, Set<URI> deleted) {
  static Edits between(Map<URI, String> before, Map<URI, String> now) {
    Set<URI> changed = new TreeSet<>();
    Set<URI> added = new TreeSet<>();
    now.forEach(
        (file, text) -> {
          String old = before.get(file);
          if (old == null) {
            added.add(file);
          } else if (!old.equals(text)) {
            changed.add(file);
          }
        });
    Set<URI> deleted = new TreeSet<>(before.keySet());
    deleted.removeAll(now.keySet());
    return new Edits(changed, added, deleted);
  }

  /** Whether there are the same files as before. */
  boolean sameFiles() {
    return added.isEmpty() && deleted.isEmpty();
  }

  /** All files that differ. */
  Set<URI> all() {
    Set<URI> all = new TreeSet<>(changed);
    all.addAll(added);
    all.addAll(deleted);
    return all;
  }
}
