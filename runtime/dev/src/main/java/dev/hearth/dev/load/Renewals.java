package dev.hearth.dev.load;

import dev.hearth.dev.classfile.ClassLinks;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds out which classes of new code are loaded anew. What has been read of classes is kept for
 * the next code.
 *
 * <p>Safe for use by several threads.
 */
public final class Renewals {
  private Map<String, ClassLinks> links = Map.of();
  private Renewal renewal = new Renewal(links);
  private Code linked = new Code(Map.of(), Map.of());

  /** The classes of {@code now} that are loaded anew after {@code last}. */
  public synchronized Set<String> of(Code last, Code now) {
    try {
      Map<String, ClassLinks> all = links(now);
      if (!all.equals(links)) { // as after most edits of what methods do
        renewal = new Renewal(all);
      }
      links = all;
      linked = now;
      return renewal.anew(last, now);
    } catch (IllegalArgumentException e) {
      return now.classNames(); // of a newer Java than is known here
    }
  }

  private Map<String, ClassLinks> links(Code now) {
    Map<String, ClassLinks> all = new HashMap<>();
    for (String name : now.classNames()) {
      ClassLinks known = links.get(name);
      boolean same = known != null && now.hasSame(name, linked);
      all.put(name, same ? known : ClassLinks.of(now.classFile(name).orElseThrow()));
    }
    return all;
  }
}
